using System.Collections.Immutable;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>Makes the fragments of a table's part on one page: table, row groups, rows, cells, and rules over them.</summary>
/// <remarks>
/// A cut cell keeps its padding and borders on every page (box-decoration-break: clone), so that its text never touches
/// the rule of a repeated head. A cell that comes from the page before stands in a box of its own row, first on the page;
/// if it is a row's heading and all of its words stand on that page, they are shown again where there is room for them.
/// Turned words are set again to the height that the cell has on the page.
/// </remarks>
internal sealed class TableFragments(MeasuredTable table)
{
    private readonly FragmentStyles _styles = new(table);
    private readonly TableRules? _rules =
        table.Edges.Collapsed is { } borders ? new TableRules(borders, table.Columns) : null;

    /// <summary>The part with the caption if it stands on this page; then round both is a box that paints nothing.</summary>
    public Fragment.Box Build(TablePart part)
    {
        var grid = BuildGrid(part);
        if (part.Caption is not { } caption)
        {
            return grid;
        }

        var gridAt = new Point(Length.Zero, caption.IsAtBottom ? Length.Zero : caption.Height);
        var placedGrid = new PlacedFragment(gridAt, grid);
        var isAgain = !caption.IsAtBottom && !part.IsFirst;
        var placedCaption = caption.PlaceAt(caption.IsAtBottom ? grid.Size.Height : Length.Zero) with
        {
            Role = isAgain ? FragmentRole.Repeated : FragmentRole.Content,
        };
        var size = new Size(grid.Size.Width, grid.Size.Height + caption.Height);
        ImmutableArray<PlacedFragment> children =
            caption.IsAtBottom ? [placedGrid, placedCaption] : [placedCaption, placedGrid];
        return new Fragment.Box(table.Table.Element, _styles.Bare(table.Table.Style), size, OpenSides.None, children);
    }

    private Fragment.Box BuildGrid(TablePart part)
    {
        var openSides = (part.IsFirst ? OpenSides.None : OpenSides.Top) | (part.IsLast ? OpenSides.None : OpenSides.Bottom);
        var size = new Size(table.Columns.TableWidth, part.Height);
        var headRole = part.IsFirst ? FragmentRole.Content : FragmentRole.Repeated;
        ImmutableArray<PlacedFragment> groups =
        [
            .. BuildGroups(part.HeadRows, part, headRole),
            .. BuildGroups(part.BodyRows, part, FragmentRole.Content),
        ];
        return new Fragment.Box(table.Table.Element, _styles.OfTable, size, openSides, groups)
        {
            Rules = _rules?.Of(part) ?? [],
        };
    }

    private IEnumerable<PlacedFragment> BuildGroups(ImmutableArray<PartRow> rows, TablePart part, FragmentRole role) =>
        from row in rows
        group row by table.Grid.Rows[row.Row].GroupIndex into ofGroup
        select BuildGroup([.. ofGroup], part, role);

    private PlacedFragment BuildGroup(ImmutableArray<PartRow> rows, TablePart part, FragmentRole role)
    {
        var group = table.Grid.Rows[rows[0].Row].Group;
        var top = rows[0].Top;
        ImmutableArray<PlacedFragment> children =
        [
            .. BuildRowsFromBefore(rows[0], part),
            .. rows.Select(row => BuildRow(row, CellsBeginningIn(row.Row), top, part)),
        ];
        var size = new Size(RowWidth, rows[^1].Bottom - top);
        var box = new Fragment.Box(group.Element, _styles.Bare(group.Style), size, OpenSides.None, children);
        return new PlacedFragment(new Point(table.Edges.Left, top), box, role);
    }

    private Length RowWidth => table.Columns.WidthOf(0, table.Grid.ColumnCount);

    private IEnumerable<int> CellsBeginningIn(int row) =>
        Enumerable.Range(table.Grid.Rows[row].FirstCell, table.Grid.Rows[row].Row.Cells.Length);

    /// <summary>Boxes for the rows of a page before whose cells go on here, as high as those.</summary>
    private IEnumerable<PlacedFragment> BuildRowsFromBefore(PartRow first, TablePart part) =>
        from index in table.Grid.CellsCovering(first.Row)
        let row = table.Grid.Cells[index].Row
        where row < first.Row
        group index by row into cells
        orderby cells.Key
        let foot = cells.Max(index => HeightOf(index, first, part))
        select BuildRow(new PartRow(cells.Key, first.Top, foot), cells, first.Top, part);

    private PlacedFragment BuildRow(PartRow row, IEnumerable<int> cells, Length groupTop, TablePart part)
    {
        var style = table.Grid.Rows[row.Row].Row;
        var children = cells.Select(index => BuildCell(index, row, part)).ToImmutableArray();
        var size = new Size(RowWidth, row.Height);
        var box = new Fragment.Box(style.Element, _styles.Bare(style.Style), size, OpenSides.None, children);
        return new PlacedFragment(new Point(Length.Zero, row.Top - groupTop), box);
    }

    private PlacedFragment BuildCell(int index, PartRow row, TablePart part)
    {
        var measured = table.Rows.Cell(index);
        var cell = measured.Cell;
        var size = new Size(table.Columns.WidthOf(cell.Column, cell.EndColumn), HeightOf(index, row, part));
        var isHead = cell.Row < table.Grid.HeadRowCount;
        var isAgain = !isHead && IsShownAgain(index, size.Height, part);
        var cut = isHead || isAgain ? null : part.Fill.PartOf(index);
        var content = cut ?? WholeOf(measured, size.Height);
        content = isAgain ? content.AsRepeated() : content;
        var down = cut is null || measured.Content is TurnedContent ? Shift(measured, size.Height, content.Height) : Length.Zero;
        var inside = new Point(measured.Insets.Left, measured.Insets.Top + down);
        var box = new Fragment.Box(
            cell.Content.Element, _styles.OfCell(cell), size, OpenSides.None, content.MovedBy(inside));
        return new PlacedFragment(
            new Point(table.Columns.Lefts[cell.Column] - table.Edges.Left, Length.Zero), box);
    }

    private static PlacedContent WholeOf(MeasuredCell cell, Length height)
    {
        if (cell.Content is not TurnedContent turned)
        {
            return PlacedContent.Rest(cell.Content, null);
        }

        var room = Length.Max(height - cell.Insets.Vertical, Length.Zero);
        return PlacedContent.Of(turned.Place(new Space(room, room, AtTop: true), null));
    }

    private bool IsShownAgain(int index, Length height, TablePart part)
    {
        var cell = table.Rows.Cell(index);
        return part.Fill.Rows.Start?.Find(index) is { IsFinished: true }
            && cell.Cell.Content.Element.Element.Name == "th"
            && cell.Content.FullHeight + cell.Insets.Vertical <= height;
    }

    /// <summary>From the top of <paramref name="row"/> to the foot of the cell on this page.</summary>
    private Length HeightOf(int index, PartRow row, TablePart part)
    {
        var cell = table.Grid.Cells[index];
        var rows = cell.Row < table.Grid.HeadRowCount ? part.HeadRows : part.BodyRows;
        var last = rows[Math.Min(cell.EndRow - 1 - rows[0].Row, rows.Length - 1)];
        return last.Bottom - row.Top;
    }

    private static Length Shift(MeasuredCell cell, Length height, Length contentHeight)
    {
        var free = height - cell.Insets.Vertical - contentHeight;
        return cell.Cell.Content.Style.VerticalAlign.Kind switch
        {
            VerticalAlignKind.Top => Length.Zero,
            VerticalAlignKind.Middle => new Length(free.Raw / 2),
            VerticalAlignKind.Bottom => free,
            _ => cell.Shift,
        };
    }
}
