using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>An indicator whose target a chart shows, as its author names it.</summary>
/// <param name="Part">The part of the series that it is about; null if the series has no parts.</param>
/// <param name="Label">A short name for the chart, where the measure would be too long.</param>
public sealed record ChartTargetLink(
    Sourced<string> IndicatorId,
    Sourced<string>? Part,
    Sourced<string>? Label,
    SourceSpan Span);
