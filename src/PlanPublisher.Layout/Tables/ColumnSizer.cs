using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>Settles the widths of a table's columns, and with them the table's own.</summary>
/// <remarks>
/// CSS 2.2, 17.5.2: fixed layout (17.5.2.1) looks at columns and the first row only; automatic layout follows Tables 3,
/// 4. As in HTML's own style sheet, a table's given width is that of its border box.
/// </remarks>
internal sealed class ColumnSizer(IContentLayout content, GridMap grid, TableEdges edges)
{
    /// <param name="available">The room for the table's border box.</param>
    /// <param name="least">What the caption needs; used by automatic layout only.</param>
    public ColumnPlan Size(ComputedStyle table, Length containingWidth, Length available, Length least)
    {
        var given = GivenWidth(table, containingWidth);
        var widths = table.TableLayout == Styles.TableLayout.Fixed && given is { } width
            ? FixedWidths(Inner(width))
            : AutomaticWidths(table, containingWidth, available, least, given);
        return ColumnPlan.Of(widths, edges);
    }

    /// <summary>Whether the widths come from a sample of the rows only.</summary>
    public static bool IsSampled(ComputedStyle table, GridMap grid) =>
        grid.Rows.Length > ColumnMeasurer.MostRowsMeasuredWhole
        && !(table.TableLayout == Styles.TableLayout.Fixed && !table.Width.IsAuto);

    private static Length? GivenWidth(ComputedStyle table, Length containingWidth) =>
        table.Width.IsAuto ? null : Limit(table, containingWidth, table.Width.Resolve(containingWidth, Length.Zero));

    private static Length Limit(ComputedStyle table, Length containingWidth, Length width) => Length.Max(
        Length.Min(width, table.MaxWidth.Resolve(containingWidth, Length.Unbounded)),
        table.MinWidth.Resolve(containingWidth, Length.Zero));

    /// <summary>What the columns have of a table's width.</summary>
    private Length Inner(Length tableWidth) =>
        Length.Max(tableWidth - Outside, Length.Zero);

    private Length Outside => edges.Left + edges.Right + (edges.Gap * Math.Max(grid.ColumnCount - 1, 0));

    private Length[] AutomaticWidths(
        ComputedStyle table, Length containingWidth, Length available, Length least, Length? given)
    {
        var columns = new ColumnMeasurer(content, grid, edges).Measure();
        var asked = given ?? Limit(table, containingWidth, Length.Min(available, Greatest(columns) + Outside));
        return WidthDistribution.Distribute(columns, Inner(Length.Max(asked, least)));
    }

    /// <summary>The width at which no cell wraps; percentages raise it, since the other columns must fit into the rest.</summary>
    private static Length Greatest(ColumnMeasures columns)
    {
        var greatest = WidthDistribution.Sum(columns.Max);
        var others = Length.Zero;
        var percent = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            percent += columns.Percent[i];
            if (columns.Percent[i] > 0)
            {
                greatest = Length.Max(greatest, columns.Max[i].Share(ColumnMeasures.Whole, columns.Percent[i]));
            }
            else
            {
                others += columns.Max[i];
            }
        }

        return percent is > 0 and < ColumnMeasures.Whole
            ? Length.Max(greatest, others.Share(ColumnMeasures.Whole, ColumnMeasures.Whole - percent))
            : greatest;
    }

    private Length[] FixedWidths(Length inner)
    {
        var columns = new ColumnMeasures(grid.ColumnCount);
        for (var i = 0; i < columns.Count; i++)
        {
            Enter(columns, i, grid.Columns[i].Style.Width, grid.Columns[i].Style.Width.Length);
        }

        foreach (var cell in grid.Cells.TakeWhile(cell => cell.Row == 0))
        {
            EnterFirstRow(columns, cell);
        }

        return GiveFixed(columns, inner);
    }

    /// <summary>A cell over several columns shares its width among those that have none yet, gaps between them left out.</summary>
    private void EnterFirstRow(ColumnMeasures columns, Boxes.TableCell cell)
    {
        var style = cell.Content.Style;
        var outer = CellSizes.Outer(style.Width.Length, style, edges.InsetsOf(cell).Horizontal);
        var parts = Shares.Of(outer - (edges.Gap * (cell.ColumnSpan - 1)), new long[cell.ColumnSpan]);
        for (var k = 0; k < cell.ColumnSpan; k++)
        {
            var share = style.Width with { Basis = style.Width.Basis / cell.ColumnSpan };
            if (columns.IsAuto(cell.Column + k))
            {
                Enter(columns, cell.Column + k, share, parts[k]);
            }
        }
    }

    private static void Enter(ColumnMeasures columns, int column, Dimension width, Length outer)
    {
        columns.Given[column] = width.Kind == DimensionKind.Length ? outer : null;
        columns.Percent[column] = width.Kind == DimensionKind.Percentage ? width.Basis : 0;
    }

    /// <summary>The other columns share the rest equally; with none of them, all that have a width grow.</summary>
    private static Length[] GiveFixed(ColumnMeasures columns, Length inner)
    {
        columns.CapPercentages();
        var widths = columns.PercentagesOf(inner);
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = columns.Given[i] ?? widths[i];
            columns.Max[i] = widths[i];
        }

        var excess = inner - WidthDistribution.Sum(widths);
        if (excess > Length.Zero)
        {
            WidthDistribution.ShareExcess(columns, widths, excess);
        }

        return widths;
    }
}
