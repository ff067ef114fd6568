using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A table that a chapter makes of some of its own indicators.</summary>
/// <param name="Rows">Ids of indicators of the same chapter, in order.</param>
public sealed record IndicatorTable(
    Sourced<string> Id,
    Sourced<string> Caption,
    ImmutableArray<Sourced<string>> Rows,
    SourceSpan Span);
