using System.Collections.Immutable;

namespace PlanPublisher.Web.Observing;

/// <summary>How often times fell below fixed limits, with their sum and number: a histogram as Prometheus reads it.</summary>
public sealed class Histogram
{
    public static readonly ImmutableArray<double> Limits = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

    private readonly Lock _gate = new();
    private readonly long[] _below = new long[Limits.Length];
    private double _sum;
    private long _count;

    public void Add(double seconds)
    {
        lock (_gate)
        {
            _sum += seconds;
            _count++;
            for (var i = 0; i < Limits.Length; i++)
            {
                _below[i] += seconds <= Limits[i] ? 1 : 0;
            }
        }
    }

    /// <summary>Counts at or below each of <see cref="Limits"/>, the sum in seconds, the number.</summary>
    public (ImmutableArray<long> Below, double Sum, long Count) Read()
    {
        lock (_gate)
        {
            return ([.. _below], _sum, _count);
        }
    }
}
