using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A performance table with all its cells, ready to be set.</summary>
/// <param name="Lead">A sentence above it; empty if there is none.</param>
/// <param name="Notes">In the order of their signs.</param>
public sealed record ResolvedPerformanceTable(
    string Id,
    string Caption,
    ImmutableArray<Inline> Lead,
    ImmutableArray<ResolvedPerformanceColumn> Columns,
    ImmutableArray<PerformanceRow> Rows,
    ImmutableArray<ResolvedNote> Notes);
