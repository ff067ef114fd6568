using System.Collections.Concurrent;

namespace PlanPublisher.Web.Jobs.Scheduling;

/// <summary>Which jobs have a run in the queue that a change asked for: a second change needs no second run.</summary>
internal sealed class WaitingChanges
{
    private readonly ConcurrentDictionary<string, bool> _waiting = [];

    /// <returns>False if a run is in the queue already, which will see this change too.</returns>
    public bool Ask(string job) => _waiting.TryAdd(job, true);

    /// <summary>The run has begun, and will look at the files from now on.</summary>
    public void TakenUp(string job) => _waiting.TryRemove(job, out _);
}
