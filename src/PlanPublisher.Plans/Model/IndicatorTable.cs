using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A table of some indicators of a prose part, put in place by its id.</summary>
/// <param name="RowIds">Ids of indicators of the same file, in order.</param>
public sealed record IndicatorTable(
    Sourced<string> Id,
    Sourced<string> Caption,
    ImmutableArray<Sourced<string>> RowIds,
    SourceSpan Span);
