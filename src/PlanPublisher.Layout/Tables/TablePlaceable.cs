using System.Collections.Immutable;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Pages;

namespace PlanPublisher.Layout.Tables;

/// <summary>Puts a measured table on pages.</summary>
/// <remarks>
/// The caption stands on the first page (or at the table's end), the head on each page, and a caption that says that
/// the table goes on, if they take at most half of it; the feet stand after the last row. A page looks at its own rows
/// only, so ten thousand rows cost what their lines cost.
/// </remarks>
internal sealed class TablePlaceable(MeasuredTable table, PendingProblems problems) : IPlaceable
{
    private readonly TableFragments _fragments = new(table);
    private readonly BreakPrices _prices = new(table.Grid, table.Rows, table.Edges.Gap);
    private readonly RowStack _head =
        new RowStack(table.Grid, table.Rows, table.Edges.Gap, start: null, first: 0).AddTo(table.Grid.HeadRowCount);

    private Length? _fullHeight;
    private Length? _leastHeight;

    public Length FullHeight => _fullHeight ??= HeightTo(table.Grid.Rows.Length);

    /// <summary>Caption, head, and the rows before the first place where a page may end freely.</summary>
    public Length LeastHeight => _leastHeight ??= HeightTo(EndOfFirstStretch());

    /// <summary>By cell, of all its rows.</summary>
    public NoteSet Notes => Enumerable.Range(0, table.Grid.Cells.Length)
        .Aggregate(table.Caption?.Notes ?? NoteSet.Empty, (notes, cell) => notes.With(table.Rows.Cell(cell).Content.Notes));

    public Placed Place(Space space, BreakToken? from)
    {
        var start = (TableBreak?)from;
        var isFirst = start is null;
        var hasHead = isFirst || RepeatsHead(space.FullHeight);
        var caption = CaptionAbove(isFirst, space.FullHeight);
        var (top, above) = Lead(isFirst, hasHead, caption, start?.Row ?? BodyStart);
        var leadNotes = isFirst ? LeadNotes : NoteSet.Empty;
        var room = RoomFor(space.Below(above, leadNotes, space.AtTop), isFirst, hasHead);
        var fill = new RowFiller(table, _prices, room, start).Fill();
        var part = fill is null ? null : MakePart(isFirst, hasHead, caption, top, fill);
        var used = part is null ? Length.Zero : part.Height + HeightOf(part.Caption);
        if (part is null || (used > space.Height && !space.AtTop))
        {
            return new Placed(null, from, Length.Zero);
        }

        Report(part, space, hasHead, above, used);
        return new Placed(_fragments.Build(part), part.Fill.Rest, used, part.Fill.Overflows || used > space.Height)
        {
            Notes = leadNotes.With(part.Fill.Notes),
        };
    }

    /// <summary>Called in the caption or in the head. Where these are shown again, their notes are not.</summary>
    private NoteSet LeadNotes => Enumerable.Range(0, table.Grid.Rows.Take(BodyStart).Sum(row => row.Row.Cells.Length))
        .Aggregate(
            CaptionAbove(isFirst: true, Length.Unbounded)?.Notes ?? NoteSet.Empty,
            (notes, cell) => notes.With(table.Rows.Cell(cell).Content.Notes));


    private int BodyStart => table.Grid.HeadRowCount;

    private bool HasHeadRows => table.Grid.HeadRowCount > 0;

    /// <summary>A head taller than half of the page would leave too little of each page to the rows.</summary>
    /// <remarks>
    /// CSS Tables 3, 5.1 asks for it up to a quarter and allows more: marks far from the heads of their columns say
    /// nothing, and turned heads are tall.
    /// </remarks>
    private bool RepeatsHead(Length fullHeight) => HasHeadRows && _head.Height * 2 <= fullHeight;

    private MeasuredCaption? CaptionAbove(bool isFirst, Length fullHeight)
    {
        if (isFirst)
        {
            return table.Caption is { IsAtBottom: false } ? table.Caption : null;
        }

        var fits = (_head.Height + HeightOf(table.ContinuedCaption)) * 2 <= fullHeight;
        return fits ? table.ContinuedCaption : null;
    }

    private static Length HeightOf(MeasuredCaption? caption) => caption?.Height ?? Length.Zero;

    /// <summary>The line above the part's first row, and the height of all that stands above the body rows.</summary>
    private (RowLine Top, Length Height) Lead(bool isFirst, bool hasHead, MeasuredCaption? caption, int row)
    {
        if (table.Grid.Rows.Length == 0)
        {
            return (default, HeightOf(caption));
        }

        var firstRow = hasHead && HasHeadRows ? 0 : Math.Min(row, table.Grid.Rows.Length - 1);
        // With collapsed borders a repeated head looks as it did at first, the table's upper rule included.
        var isEdge = isFirst || (hasHead && HasHeadRows && table.Edges.Collapsed is not null);
        var top = isEdge ? RowLine.TableTop(firstRow) : RowLine.CutAbove(firstRow);
        var head = hasHead && HasHeadRows ? _head.Height + GapAfterHead : Length.Zero;
        return (top, HeightOf(caption) + table.Edges.Above(top) + head);
    }

    private Length GapAfterHead => BodyStart < table.Grid.Rows.Length ? table.Edges.Gap : Length.Zero;

    /// <param name="space">Below the caption and the head.</param>
    private RowRoom RoomFor(Space space, bool isFirst, bool hasHead)
    {
        var laterCaption = CaptionAbove(isFirst: false, space.FullHeight);
        var later = Lead(isFirst: false, RepeatsHead(space.FullHeight), laterCaption, BodyStart).Height;
        var canStayEmpty = isFirst
            && ((hasHead && HasHeadRows) || HeightOf(CaptionAbove(isFirst, space.FullHeight)) > Length.Zero);
        return new RowRoom(
            space.Height, space.FullHeight - later, space.FullHeight, space.AtTop, canStayEmpty)
        {
            Notes = space.Notes,
        };
    }

    private TablePart MakePart(bool isFirst, bool hasHead, MeasuredCaption? above, RowLine top, RowFill fill)
    {
        var caption = fill.Rest is null && table.Caption is { IsAtBottom: true } below ? below : above;
        var y = table.Edges.Above(top);
        var headRows = hasHead ? RowsOf(_head, y) : [];
        y += headRows.Length > 0 ? _head.Height + GapAfterHead : Length.Zero;
        var bodyRows = RowsOf(fill.Rows, y);
        if (headRows.Length + bodyRows.Length == 0)
        {
            var height = fill.Rest is null ? table.Edges.OfEmptyTable : Length.Zero;
            return new TablePart(isFirst, caption, [], [], top, default, height, fill);
        }

        var last = bodyRows.Length > 0 ? bodyRows[^1] : headRows[^1];
        var bottom = fill.Rest is null ? RowLine.TableBottom(last.Row) : RowLine.CutBelow(last.Row);
        return new TablePart(
            isFirst, caption, headRows, bodyRows, top, bottom, last.Bottom + table.Edges.Below(bottom), fill);
    }

    private static ImmutableArray<PartRow> RowsOf(RowStack stack, Length top) =>
    [
        .. Enumerable.Range(stack.First, stack.End - stack.First)
            .Select(row => new PartRow(row, top + stack.TopOf(row), stack.HeightOf(row))),
    ];

    private void Report(TablePart part, Space space, bool hasHead, Length above, Length used)
    {
        if (HasHeadRows && !hasHead)
        {
            var head = table.Grid.Rows[0].Group.Element;
            problems.Add(
                head, (at, page) => TableProblems.HeadNotRepeated(at, page, _head.Height, space.FullHeight));
        }

        if (above > space.Height)
        {
            problems.Add(table.Table.Element, (at, page) => TableProblems.LeadOverflows(at, page, above, space.Height));
        }
        else if (part.Fill.Overflows || used > space.Height)
        {
            var row = table.Grid.Rows[part.Rows.Last().Row].Row.Element;
            problems.Add(row, (at, page) => TableProblems.RowOverflows(at, page, used, space.Height));
        }
    }

    private int EndOfFirstStretch()
    {
        var row = Math.Min(BodyStart + 1, table.Grid.Rows.Length);
        while (row < table.Grid.Rows.Length && _prices.Before(row, Length.Unbounded) == BreakPrice.Avoid)
        {
            row++;
        }

        return row;
    }

    /// <summary>The height from the table's start to a row, in the unbroken table.</summary>
    private Length HeightTo(int end)
    {
        var count = table.Grid.Rows.Length;
        if (count == 0)
        {
            return table.Edges.OfEmptyTable + HeightOf(table.Caption);
        }

        var isLast = end == count;
        var rows = new RowStack(table.Grid, table.Rows, table.Edges.Gap, start: null, BodyStart).AddTo(end);
        var bottom = isLast ? RowLine.TableBottom(end - 1) : RowLine.CutBelow(end - 1);
        var caption = table.Caption is { IsAtBottom: true } && isLast ? table.Caption.Height : Length.Zero;
        var above = CaptionAbove(isFirst: true, Length.Unbounded);
        return Lead(isFirst: true, hasHead: true, above, BodyStart).Height + rows.Height + table.Edges.Below(bottom) + caption;
    }
}
