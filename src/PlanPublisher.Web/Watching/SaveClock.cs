namespace PlanPublisher.Web.Watching;

/// <summary>Measures how long a saved file takes to reach the output.</summary>
public sealed class SaveClock(TimeProvider clock)
{
    private long _first;

    /// <summary>A file was saved.</summary>
    public void Notice() => Interlocked.CompareExchange(ref _first, clock.GetTimestamp(), 0);

    /// <summary>A run takes up what was saved so far. What it returns tells the time since the first of those saves; null if there was none.</summary>
    public Func<TimeSpan>? TakeUp()
    {
        var first = Interlocked.Exchange(ref _first, 0);
        return first == 0 ? null : () => clock.GetElapsedTime(first);
    }
}
