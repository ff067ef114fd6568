using System.Collections.Immutable;

namespace PlanPublisher.Templates.Charts.Geometry;

/// <summary>The marks of a scale at round values: steps of 1, 2 or 5 and their tens.</summary>
public static class NiceTicks
{
    private static readonly decimal[] RoundSteps = [1, 2, 5];

    /// <summary>Marks from at or below the lowest value to at or above the highest, with the smallest step that needs no more than <paramref name="most"/>.</summary>
    /// <param name="most">At least 3.</param>
    public static ImmutableArray<decimal> Of(decimal lowest, decimal highest, int most)
    {
        var top = highest > lowest ? highest : lowest + 1;
        var step = Steps((top - lowest) / most).First(step => Count(lowest, top, step) <= most);
        var first = Math.Floor(lowest / step);
        return [.. Enumerable.Range(0, Count(lowest, top, step)).Select(i => (first + i) * step)];
    }

    private static int Count(decimal lowest, decimal highest, decimal step) =>
        (int)(Math.Ceiling(highest / step) - Math.Floor(lowest / step)) + 1;

    /// <summary>Round steps from at or below a size upwards.</summary>
    private static IEnumerable<decimal> Steps(decimal smallest)
    {
        var ten = 1m;
        while (ten > smallest)
        {
            ten /= 10;
        }

        while (ten * 10 <= smallest)
        {
            ten *= 10;
        }

        for (; ; ten *= 10)
        {
            foreach (var round in RoundSteps)
            {
                yield return round * ten;
            }
        }
    }
}
