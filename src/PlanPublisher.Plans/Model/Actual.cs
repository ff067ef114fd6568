using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Progress;

namespace PlanPublisher.Plans.Model;

/// <summary>What was measured of an indicator in one period, and who says so. One line of <c>actuals.csv</c>.</summary>
/// <param name="Part">The name of a part of a split target, or the number of one of several; null for a whole.</param>
/// <param name="Value">As written: "82.4%", "2004-03-29", "3 of 43".</param>
/// <param name="Source">Where the value comes from.</param>
public sealed record Actual(
    Sourced<string> Period,
    Sourced<string> IndicatorId,
    Sourced<string>? Part,
    Sourced<string> Value,
    Sourced<string> Source,
    SourceSpan Span)
{
    /// <summary>The value as data.</summary>
    public Measurement Measured { get; init; } = Measurement.None;
}
