using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What an indicator aims at, as a chart shows it.</summary>
/// <param name="Target">A level in the unit of the chart, a milestone, or something that is still pending.</param>
/// <param name="Words">The target in words.</param>
public sealed record ChartTarget(Indicator Indicator, Target Target, string Words)
{
    /// <summary>The part of the series that it is about; null if it has no parts, or if the target is for all.</summary>
    public string? Part { get; init; }

    /// <summary>The author's short name for it.</summary>
    public string? Label { get; init; }

    /// <summary>The latest value of the series that its indicator is measured by; null if there is none.</summary>
    public SeriesPoint? Measured { get; init; }
}
