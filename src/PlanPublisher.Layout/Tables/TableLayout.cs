using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Pages;

namespace PlanPublisher.Layout.Tables;

/// <summary>Lays out tables: column widths first, then rows, then pages.</summary>
/// <remarks>
/// <para>
/// CSS 2.2 chapter 17 and Tables 3. The order is the design: <see cref="ColumnSizer"/> settles the widths once;
/// <see cref="RowMeasurer"/> then lays out each cell once at its width; <see cref="TablePlaceable"/> only puts finished
/// rows on pages, as often as it is asked. Neither widths nor row heights ever depend on the page, but for one thing: a
/// cell over several rows that a page cuts gives what is left of it to its last row (<see cref="RowStack"/>).
/// </para>
/// <para>
/// It does not place the table in its container (margins are the block flow's), does not lay out what stands in cells
/// (<see cref="IContentLayout"/> does) and does not keep a whole table together.
/// </para>
/// </remarks>
/// <param name="earlier">What an earlier round measured; null to measure everything.</param>
internal sealed class TableLayout(IContentLayout content, PendingProblems problems, MeasuredTables? earlier = null)
{
    private readonly TurnedContentLayout _content = new(content);

    /// <param name="containingWidth">Of the containing block; the table's margins are taken off it.</param>
    public IPlaceable LayOut(Box.Table table, Length containingWidth)
    {
        var measured = earlier?.Find(table, containingWidth);
        if (measured is null)
        {
            measured = Measure(table, containingWidth);
            earlier?.Keep(measured, containingWidth);
        }

        Report(measured, AvailableTo(table, containingWidth));
        return new TablePlaceable(measured, problems);
    }

    private MeasuredTable Measure(Box.Table table, Length containingWidth)
    {
        var grid = new GridMap(table.Grid);
        var edges = new TableEdges(table.Style, grid, containingWidth);
        var least = table.Caption is { } caption
            ? MeasuredCaption.LeastWidth(caption, _content, containingWidth)
            : Length.Zero;
        var columns = new ColumnSizer(_content, grid, edges).Size(
            table.Style, containingWidth, AvailableTo(table, containingWidth), least);
        var rows = new RowMeasurer(_content, grid, edges, columns);
        return new MeasuredTable(
            table,
            grid,
            edges,
            columns,
            rows,
            MeasureCaption(table.Caption, columns),
            MeasureCaption(table.ContinuedCaption, columns));
    }

    private static Length AvailableTo(Box.Table table, Length containingWidth) => containingWidth
        - table.Style.MarginLeft.Resolve(containingWidth, Length.Zero)
        - table.Style.MarginRight.Resolve(containingWidth, Length.Zero);

    private MeasuredCaption? MeasureCaption(Box.Block? caption, ColumnPlan columns) =>
        caption is null ? null : new MeasuredCaption(caption, _content, columns.TableWidth);

    private void Report(MeasuredTable measured, Length available)
    {
        var (element, width, rows) = (measured.Table.Element, measured.Columns.TableWidth, measured.Grid.Rows.Length);
        if (Overflow.IsVisible(width, available))
        {
            problems.Add(element, (at, page) => TableProblems.WiderThanRoom(at, page, width, available));
        }

        if (ColumnSizer.IsSampled(measured.Table.Style, measured.Grid))
        {
            problems.Add(element, (at, _) => TableProblems.WidthsFromSample(at, rows));
        }
    }
}
