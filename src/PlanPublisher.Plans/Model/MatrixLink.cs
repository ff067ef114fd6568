using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>What one row of a matrix supports.</summary>
/// <param name="Row">The row's id, or its number.</param>
/// <param name="Supports">Ids or numbers of columns that it drives directly.</param>
/// <param name="Contributes">Ids or numbers of columns that it helps towards.</param>
public sealed record MatrixLink(
    Sourced<string> Row,
    ImmutableArray<Sourced<string>> Supports,
    ImmutableArray<Sourced<string>> Contributes,
    SourceSpan Span);
