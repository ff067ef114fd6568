using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>The form of an agreement's performance table. Its rows are the agreement's indicators.</summary>
/// <param name="Lead">A sentence above the table; empty if there is none.</param>
public sealed record PerformanceTable(
    Sourced<string> Id,
    Sourced<string> Caption,
    ImmutableArray<Inline> Lead,
    ImmutableArray<PerformanceColumn> Columns,
    SourceSpan Span);
