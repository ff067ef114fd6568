using System.Collections.Immutable;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Columns of a matrix that belong together: all goals, all key priorities.</summary>
public sealed record MatrixColumnGroup(string Id, string Title, ImmutableArray<MatrixColumn> Columns);
