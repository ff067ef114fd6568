using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What supports what, derived from links that stand where they belong. Nobody types a matrix.</summary>
/// <param name="RowName">Head of the first column: "Strategy".</param>
public sealed record ResolvedMatrix(
    string Id,
    string Title,
    string RowName,
    ImmutableArray<MatrixColumnGroup> ColumnGroups,
    ImmutableArray<MatrixRowGroup> RowGroups)
{
    /// <summary>Whether it is the columns that support the rows, and not the other way round.</summary>
    public bool RowsAreSupported { get; init; }

    public IEnumerable<MatrixColumn> Columns => ColumnGroups.SelectMany(group => group.Columns);

    public IEnumerable<MatrixRow> Rows => RowGroups.SelectMany(group => group.Rows);

    /// <summary>All marks together.</summary>
    public int Total => Rows.Sum(row => row.Total);

    /// <summary>The strengths that occur, the stronger first: what a key has to explain.</summary>
    public ImmutableArray<LinkStrength> Strengths =>
        [.. Rows.SelectMany(row => row.Marks).OfType<LinkStrength>().Distinct().Order()];
}
