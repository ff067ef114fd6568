using PlanPublisher.Web.History;
using PlanPublisher.Web.Pages.Words;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Jobs;

/// <summary>Forgets runs and logs that are older than the settings keep them.</summary>
public sealed class CleanUpJob(ServiceSettings settings, RunHistory history, TimeProvider clock) : IServiceJob
{
    public string Name => JobNames.CleanUp;

    public string Title => "Clear old history";

    public Task<JobOutcome> RunAsync(JobRun run, IProgress<JobStep> progress, CancellationToken cancellation)
    {
        var forgotten = history.Forget(clock.GetUtcNow() - settings.KeepHistory);
        return Task.FromResult(forgotten == 0
            ? new JobOutcome(RunResult.NothingToDo, "no run is older than the settings keep it")
            : new JobOutcome(RunResult.Worked, $"{Counted.Of(forgotten, "run")} forgotten"));
    }
}
