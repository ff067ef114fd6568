using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace PlanPublisher.Fonts.Caching;

/// <summary>Values that are dear to make, kept by what they are made from, up to a limit.</summary>
/// <remarks>
/// There are two generations. When the young one has taken half of the limit it becomes the old one, and the former old
/// one is dropped; what is asked for in the old one moves to the young. So what is in use stays, and no account of each
/// use is kept. Safe to share between threads: two that miss at once make a value twice, and one of the two stays.
/// </remarks>
/// <param name="limit">The most that the values kept may cost together, in whatever unit <see cref="Add"/> is given.</param>
public sealed class LimitedCache<TKey, TValue>(long limit)
    where TKey : notnull
{
    private readonly Lock _turning = new();
    private Generations _kept = new([], []);

    /// <summary>The cost of the young generation, and one turn's arrivals of other threads at most.</summary>
    private long _cost;
    private long _hits;
    private long _misses;

    /// <summary>How often a value was found.</summary>
    public long Hits => Interlocked.Read(ref _hits);

    /// <summary>How often a value was not there.</summary>
    public long Misses => Interlocked.Read(ref _misses);

    /// <summary>How many values are kept; while other threads add, about that many.</summary>
    public int Count => Volatile.Read(ref _kept) is var kept ? kept.Young.Count + kept.Old.Count : 0;

    public bool TryFind(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var kept = Volatile.Read(ref _kept);
        if (kept.Young.TryGetValue(key, out var entry))
        {
            Interlocked.Increment(ref _hits);
            value = entry.Value;
            return true;
        }

        if (kept.Old.TryRemove(key, out entry))
        {
            Interlocked.Increment(ref _hits);
            value = entry.Value;
            Add(key, entry.Value, entry.Cost);
            return true;
        }

        Interlocked.Increment(ref _misses);
        value = default;
        return false;
    }

    /// <summary>Keeps a value, unless it alone costs more than a generation may.</summary>
    public void Add(TKey key, TValue value, long cost = 1)
    {
        if (cost > limit / 2)
        {
            return;
        }

        if (Interlocked.Add(ref _cost, cost) > limit / 2)
        {
            Turn(cost);
        }

        Volatile.Read(ref _kept).Young[key] = new Entry(value, cost);
    }

    private void Turn(long cost)
    {
        lock (_turning)
        {
            // Another thread may have turned while this one waited.
            if (Interlocked.Read(ref _cost) > limit / 2)
            {
                Volatile.Write(ref _kept, new Generations([], _kept.Young));
                Interlocked.Exchange(ref _cost, cost);
            }
        }
    }

    private readonly record struct Entry(TValue Value, long Cost);

    private sealed record Generations(ConcurrentDictionary<TKey, Entry> Young, ConcurrentDictionary<TKey, Entry> Old);
}
