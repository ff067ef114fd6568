using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The measured value that a target can be held against.</summary>
/// <remarks>
/// What is counted over some months is less than over a year, so such a value says nothing about a target for a year. A
/// percentage does not grow with time, and counts in either case.
/// </remarks>
public static class LatestValue
{
    /// <param name="points">Of one part of a series, in the order of time.</param>
    /// <returns>Null if none is comparable.</returns>
    public static SeriesPoint? Of(IEnumerable<SeriesPoint> points) => points.LastOrDefault(point => IsComparable(point));

    private static bool IsComparable(SeriesPoint point) =>
        point.Value.Unit == "%" || MeasuredTime.Read(point.Period.Value) is null or { IsWholeYear: true };
}
