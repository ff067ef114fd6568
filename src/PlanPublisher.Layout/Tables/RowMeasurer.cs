using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>Lays out the cells of each row at the columns' widths, once, when the row is first asked for.</summary>
/// <remarks>
/// CSS 2.2, 17.5.3. A row's own height comes from its height, its cells over one row, and the baseline that its cells
/// share. A cell over several rows makes the last of them grow; that depends on the page and is <see cref="RowStack"/>'s.
/// Percentages of heights count as auto. Not safe for several threads at once.
/// </remarks>
internal sealed class RowMeasurer(IContentLayout content, GridMap grid, TableEdges edges, ColumnPlan columns)
{
    private readonly MeasuredRow?[] _rows = new MeasuredRow?[grid.Rows.Length];

    public MeasuredRow Row(int row) => _rows[row] ??= Measure(grid.Rows[row].Row);

    /// <param name="index">The cell's number in <see cref="GridMap.Cells"/>.</param>
    public MeasuredCell Cell(int index)
    {
        var row = grid.Cells[index].Row;
        return Row(row).Cells[index - grid.Rows[row].FirstCell];
    }

    private MeasuredRow Measure(TableRow row)
    {
        var cells = AlignBaselines([.. row.Cells.Select(Measure)]);
        var height = row.Style.Height.Kind == DimensionKind.Length ? row.Style.Height.Length : Length.Zero;
        foreach (var cell in cells)
        {
            height = cell.Cell.RowSpan == 1 ? Length.Max(height, cell.Height) : height;
        }

        return new MeasuredRow(height, cells);
    }

    private MeasuredCell Measure(TableCell cell)
    {
        var style = cell.Content.Style;
        var insets = edges.InsetsOf(cell);
        var width = columns.WidthOf(cell.Column, cell.EndColumn) - insets.Horizontal;
        var placeable = content.LayOut(cell.Content, Length.Max(width, Length.Zero));
        placeable = placeable is TurnedContent turned && cell.RowSpan > 1 && style.Height.IsAuto ? turned.OverRows() : placeable;
        var height = placeable.FullHeight + insets.Vertical;
        if (style.Height.Kind == DimensionKind.Length)
        {
            height = Length.Max(height, CellSizes.Outer(style.Height.Length, style, insets.Vertical));
        }

        return new MeasuredCell(cell, insets, placeable, height, Length.Zero);
    }

    private static ImmutableArray<MeasuredCell> AlignBaselines(ImmutableArray<MeasuredCell> cells)
    {
        var baseline = Length.Zero;
        foreach (var cell in cells.Where(IsOnBaseline))
        {
            baseline = Length.Max(baseline, BaselineOf(cell));
        }

        return [.. cells.Select(cell => IsOnBaseline(cell) ? MoveDown(cell, baseline - BaselineOf(cell)) : cell)];
    }

    private static MeasuredCell MoveDown(MeasuredCell cell, Length by) =>
        by == Length.Zero ? cell : cell with { Height = cell.Height + by, Shift = by };

    /// <summary>All values of vertical-align that mean nothing for cells count as baseline.</summary>
    private static bool IsOnBaseline(MeasuredCell cell) => cell.Cell.Content.Style.VerticalAlign.Kind
        is not (VerticalAlignKind.Top or VerticalAlignKind.Middle or VerticalAlignKind.Bottom);

    /// <summary>Without a line, the bottom of the content (CSS 2.2, 17.5.3).</summary>
    private static Length BaselineOf(MeasuredCell cell) =>
        cell.Insets.Top + (cell.Content.FirstBaseline ?? cell.Content.FullHeight);
}
