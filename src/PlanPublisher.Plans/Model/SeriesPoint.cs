using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Model;

/// <summary>One measured value.</summary>
/// <param name="Part">What of the measure it is, "Police officers"; null in a series of one.</param>
public sealed record SeriesPoint(
    Sourced<string> Period,
    Sourced<string>? Part,
    Quantity Value,
    SeriesPointKind Kind,
    SourceSpan Span);
