using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>Gathers for the automatic layout what each column needs at least and can use at most.</summary>
/// <remarks>
/// Tables 3, "Computing column measures". Percentages on spanning cells are not looked at. A long table is measured by
/// sample: its first rows, and then each twentieth; cells that were not measured wrap to what they get.
/// </remarks>
internal sealed class ColumnMeasurer(IContentLayout content, GridMap grid, TableEdges edges)
{
    /// <summary>Tables up to this many rows are measured whole.</summary>
    public const int MostRowsMeasuredWhole = 2000;

    private const int RowsBeforeSampling = 500;

    private const int SampleStep = 20;

    public ColumnMeasures Measure()
    {
        var columns = new ColumnMeasures(grid.ColumnCount);
        ReadColumnStyles(columns);
        var spanning = new List<(TableCell Cell, ContentWidths Widths)>();
        foreach (var cell in grid.Cells.Where(IsInSample))
        {
            var widths = WidthsOf(cell);
            if (cell.ColumnSpan == 1)
            {
                EnterCell(columns, cell, widths);
            }
            else
            {
                spanning.Add((cell, widths));
            }
        }

        Settle(columns);
        foreach (var ofOneSpan in spanning.GroupBy(entry => entry.Cell.ColumnSpan).OrderBy(group => group.Key))
        {
            EnterSpanning(columns, [.. ofOneSpan]);
        }

        return columns;
    }

    private bool IsInSample(TableCell cell) =>
        grid.Rows.Length <= MostRowsMeasuredWhole || cell.Row < RowsBeforeSampling || cell.Row % SampleStep == 0;

    private void ReadColumnStyles(ColumnMeasures columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            EnterWidth(columns, i, grid.Columns[i].Style.Width, grid.Columns[i].Style.Width.Length);
        }
    }

    /// <summary>The outer widths of a cell: with its padding and what lies in it of its borders.</summary>
    private ContentWidths WidthsOf(TableCell cell)
    {
        var insets = edges.InsetsOf(cell).Horizontal;
        var inner = content.Measure(cell.Content);
        var least = cell.Content.Style.MinWidth is { Kind: DimensionKind.Length } given
            ? CellSizes.Outer(given.Length, cell.Content.Style, insets)
            : Length.Zero;
        var min = Length.Max(inner.Min + insets, least);
        return new ContentWidths(min, Length.Max(inner.Max + insets, min));
    }

    private void EnterCell(ColumnMeasures columns, TableCell cell, ContentWidths widths)
    {
        var style = cell.Content.Style;
        columns.Min[cell.Column] = Length.Max(columns.Min[cell.Column], widths.Min);
        columns.Max[cell.Column] = Length.Max(columns.Max[cell.Column], widths.Max);
        var given = CellSizes.Outer(style.Width.Length, style, edges.InsetsOf(cell).Horizontal);
        EnterWidth(columns, cell.Column, style.Width, given);
    }

    private static void EnterWidth(ColumnMeasures columns, int column, Dimension width, Length outer)
    {
        if (width.Kind == DimensionKind.Length)
        {
            columns.Given[column] = Length.Max(columns.Given[column] ?? Length.Zero, outer);
        }
        else if (width.Kind == DimensionKind.Percentage)
        {
            columns.Percent[column] = Math.Max(columns.Percent[column], width.Basis);
        }
    }

    /// <summary>A length settles the greatest width of its column.</summary>
    private static void Settle(ColumnMeasures columns)
    {
        columns.CapPercentages();
        for (var i = 0; i < columns.Count; i++)
        {
            columns.Max[i] = Length.Max(columns.Given[i] ?? columns.Max[i], columns.Min[i]);
        }
    }

    /// <summary>Cells of one span all read the columns as narrower spans left them, so their order does not matter.</summary>
    private void EnterSpanning(ColumnMeasures columns, List<(TableCell Cell, ContentWidths Widths)> cells)
    {
        var (minBefore, maxBefore) = ((Length[])columns.Min.Clone(), (Length[])columns.Max.Clone());
        foreach (var (cell, widths) in cells)
        {
            var targets = TargetsOf(columns, cell);
            var weights = Array.ConvertAll(targets, i => maxBefore[i].Raw);
            Grow(columns.Min, minBefore, widths.Min, cell, targets, weights);
            Grow(columns.Max, maxBefore, widths.Max, cell, targets, weights);
        }

        for (var i = 0; i < columns.Count; i++)
        {
            columns.Max[i] = Length.Max(columns.Max[i], columns.Min[i]);
        }
    }

    /// <summary>Columns with a given length grow only where a cell spans no others.</summary>
    private static int[] TargetsOf(ColumnMeasures columns, TableCell cell)
    {
        var spanned = Enumerable.Range(cell.Column, cell.ColumnSpan).ToArray();
        var free = Array.FindAll(spanned, i => columns.Given[i] is null);
        return free.Length == 0 ? spanned : free;
    }

    private void Grow(Length[] into, Length[] before, Length needed, TableCell cell, int[] targets, long[] weights)
    {
        var excess = needed - (edges.Gap * (cell.ColumnSpan - 1));
        for (var i = cell.Column; i < cell.EndColumn; i++)
        {
            excess -= before[i];
        }

        if (excess <= Length.Zero)
        {
            return;
        }

        var shares = Shares.Of(excess, weights);
        for (var k = 0; k < targets.Length; k++)
        {
            into[targets[k]] = Length.Max(into[targets[k]], before[targets[k]] + shares[k]);
        }
    }
}
