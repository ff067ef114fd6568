using System.Collections.Concurrent;
using PlanPublisher.Web.History;

namespace PlanPublisher.Web.Observing;

/// <summary>What the service counts and measures of itself, since it started.</summary>
public sealed class ServiceMetrics
{
    private readonly ConcurrentDictionary<(string Job, RunResult Result), long> _runs = [];
    private readonly ConcurrentDictionary<string, Histogram> _runTimes = [];
    private readonly Histogram _builds = new();
    private readonly Histogram _saveToOutput = new();
    private long _made;
    private long _changed;
    private long _files;
    private long _changes;

    public IEnumerable<(string Job, RunResult Result, long Count)> Runs =>
        _runs.OrderBy(pair => pair.Key.Job, StringComparer.Ordinal).ThenBy(pair => pair.Key.Result)
            .Select(pair => (pair.Key.Job, pair.Key.Result, pair.Value));

    public IEnumerable<(string Job, Histogram Times)> RunTimes =>
        _runTimes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    public Histogram BuildTimes => _builds;

    /// <summary>From the save that was noticed first to the end of the run that took it up.</summary>
    public Histogram SaveToOutput => _saveToOutput;

    public long DocumentsMade => Interlocked.Read(ref _made);

    public long DocumentsChanged => Interlocked.Read(ref _changed);

    public long FilesWritten => Interlocked.Read(ref _files);

    public long ChangesSeen => Interlocked.Read(ref _changes);

    public void JobEnded(string job, RunResult result, TimeSpan time)
    {
        _runs.AddOrUpdate((job, result), 1, (_, count) => count + 1);
        _runTimes.GetOrAdd(job, _ => new Histogram()).Add(time.TotalSeconds);
    }

    public void BuildEnded(TimeSpan time) => _builds.Add(time.TotalSeconds);

    public void DocumentMade(int filesChanged)
    {
        Interlocked.Increment(ref _made);
        Interlocked.Add(ref _changed, filesChanged > 0 ? 1 : 0);
        Interlocked.Add(ref _files, filesChanged);
    }

    public void ChangeSeen() => Interlocked.Increment(ref _changes);

    public void SaveReachedOutput(TimeSpan time) => _saveToOutput.Add(time.TotalSeconds);
}
