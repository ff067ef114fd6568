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
internal sealed class TableLayout(IContentLayout content, PendingProblems problems)
{
    private readonly TurnedContentLayout _content = new(content);

    /// <param name="containingWidth">Of the containing block; the table's margins are taken off it.</param>
    public IPlaceable LayOut(Box.Table table, Length containingWidth)
    {
        var grid = new GridMap(table.Grid);
        var edges = new TableEdges(table.Style, grid, containingWidth);
        var available = containingWidth
            - table.Style.MarginLeft.Resolve(containingWidth, Length.Zero)
            - table.Style.MarginRight.Resolve(containingWidth, Length.Zero);
        var least = table.Caption is { } caption
            ? MeasuredCaption.LeastWidth(caption, _content, containingWidth)
            : Length.Zero;
        var columns = new ColumnSizer(_content, grid, edges).Size(table.Style, containingWidth, available, least);
        Report(table, grid, columns, available);
        var rows = new RowMeasurer(_content, grid, edges, columns);
        var measured = new MeasuredTable(
            table,
            grid,
            edges,
            columns,
            rows,
            MeasureCaption(table.Caption, columns),
            MeasureCaption(table.ContinuedCaption, columns));
        return new TablePlaceable(measured, problems);
    }

    private MeasuredCaption? MeasureCaption(Box.Block? caption, ColumnPlan columns) =>
        caption is null ? null : new MeasuredCaption(caption, _content, columns.TableWidth);

    private void Report(Box.Table table, GridMap grid, ColumnPlan columns, Length available)
    {
        if (Overflow.IsVisible(columns.TableWidth, available))
        {
            problems.Add(
                table.Element, (at, page) => TableProblems.WiderThanRoom(at, page, columns.TableWidth, available));
        }

        if (ColumnSizer.IsSampled(table.Style, grid))
        {
            problems.Add(table.Element, (at, _) => TableProblems.WidthsFromSample(at, grid.Rows.Length));
        }
    }
}
