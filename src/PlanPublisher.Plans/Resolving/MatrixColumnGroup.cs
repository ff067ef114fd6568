using System.Collections.Immutable;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Columns of a matrix that belong together: all goals, all key priorities.</summary>
public sealed record MatrixColumnGroup(string Id, string Title, ImmutableArray<MatrixColumn> Columns)
{
    /// <summary>What one of the columns stands for, in the singular: "Goal".</summary>
    public string ItemName { get; init; } = Title;
}
