using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>What borders, padding and spacing take: inside cells, between them, and round the table on each page.</summary>
/// <remarks>The one place that knows the two border models of CSS 2.2, 17.6.</remarks>
internal sealed class TableEdges
{
    private readonly Edges _own;
    private readonly Length _containingWidth;

    public TableEdges(ComputedStyle table, GridMap grid, Length containingWidth)
    {
        _containingWidth = containingWidth;
        if (table.CollapsesBorders)
        {
            Collapsed = new CollapsedBorders(table, grid);
            (Left, Right) = Collapsed.RoomAtSides();
            return;
        }

        Gap = table.BorderSpacing;
        _own = table.BorderWidths + table.Paddings(containingWidth);
        Left = _own.Left + Gap;
        Right = _own.Right + Gap;
    }

    /// <summary>Null in the separated borders model.</summary>
    public CollapsedBorders? Collapsed { get; }

    /// <summary>Between two rows, and between two columns.</summary>
    public Length Gap { get; }

    /// <summary>From the table's left edge to its first column.</summary>
    public Length Left { get; }

    public Length Right { get; }

    /// <summary>From the edges of a cell to its content.</summary>
    public Edges InsetsOf(TableCell cell)
    {
        var style = cell.Content.Style;
        return style.Paddings(_containingWidth) + (Collapsed?.HalvesIn(cell) ?? style.BorderWidths);
    }

    /// <summary>From the top of the table's part on a page to its first row.</summary>
    public Length Above(RowLine line) =>
        Collapsed?.RoomAbove(line) ?? (line.IsTableEdge ? _own.Top + Gap : Gap);

    /// <summary>From the last row to the foot of the table's part on a page.</summary>
    public Length Below(RowLine line) =>
        Collapsed?.RoomBelow(line) ?? (line.IsTableEdge ? _own.Bottom + Gap : Gap);

    /// <summary>The height of a table without rows.</summary>
    public Length OfEmptyTable => _own.Vertical;
}
