using System.Collections.Concurrent;

namespace PlanPublisher.Web.Jobs;

/// <summary>What runs at this moment, and where it is.</summary>
public sealed class RunningJobs
{
    private readonly ConcurrentDictionary<long, RunningJob> _byRun = [];

    public IReadOnlyList<RunningJob> All => [.. _byRun.Values.OrderBy(job => job.Run)];

    public RunningJob? Find(long run) => _byRun.GetValueOrDefault(run);

    public void Begin(long run, string job) => _byRun[run] = new RunningJob(run, job, new JobStep("beginning", 0, 0));

    public void Report(long run, JobStep step)
    {
        if (_byRun.TryGetValue(run, out var job))
        {
            _byRun[run] = job with { Step = step };
        }
    }

    public void End(long run) => _byRun.TryRemove(run, out _);
}
