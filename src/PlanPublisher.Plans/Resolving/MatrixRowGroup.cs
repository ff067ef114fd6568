using System.Collections.Immutable;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Rows of a matrix that belong together.</summary>
/// <param name="Title">Null if the matrix has one group only, without a name.</param>
public sealed record MatrixRowGroup(string? Title, ImmutableArray<MatrixRow> Rows);
