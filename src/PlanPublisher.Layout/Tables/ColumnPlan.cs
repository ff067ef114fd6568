using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>The widths of a table's columns, settled.</summary>
/// <param name="Lefts">From the table's left edge to each column's.</param>
/// <param name="TableWidth">The table's border box.</param>
internal sealed record ColumnPlan(ImmutableArray<Length> Widths, ImmutableArray<Length> Lefts, Length TableWidth)
{
    public static ColumnPlan Of(IReadOnlyList<Length> widths, TableEdges edges)
    {
        var lefts = ImmutableArray.CreateBuilder<Length>(widths.Count);
        var left = edges.Left;
        foreach (var width in widths)
        {
            lefts.Add(left);
            left += width + edges.Gap;
        }

        var right = widths.Count == 0 ? left : left - edges.Gap;
        return new ColumnPlan([.. widths], lefts.MoveToImmutable(), right + edges.Right);
    }

    /// <summary>From the left of one column to the right of another, gaps between them included.</summary>
    public Length WidthOf(int column, int endColumn) =>
        column == endColumn ? Length.Zero : Lefts[endColumn - 1] + Widths[endColumn - 1] - Lefts[column];
}
