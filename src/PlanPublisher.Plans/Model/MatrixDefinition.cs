using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A matrix that an author asks for: which things support which others.</summary>
/// <param name="RowSet">The set whose things support: <c>objectives</c>, a framework's id, <c>another-plan/goals</c>.</param>
/// <param name="RowName">What one row is called; null for what its set calls it.</param>
/// <param name="ColumnSets">The sets that are supported, each a group of columns.</param>
/// <param name="Links">What supports what, beyond what the things themselves say.</param>
public sealed record MatrixDefinition(
    string Id,
    Sourced<string> Title,
    Sourced<string> RowSet,
    Sourced<string>? RowName,
    ImmutableArray<Sourced<string>> ColumnSets,
    ImmutableArray<MatrixLink> Links,
    SourceSpan Span);
