using System.Collections.Immutable;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>Takes from a table's rows those that go onto one page.</summary>
/// <remarks>
/// Fragmentation 3, 4.1 and 4.4: the page ends at its latest break of the lowest price. A row is cut only if no page can
/// hold it, or if what is left of a spanning cell fills the page. One object fills one page; it measures no row beyond
/// the first that does not fit.
/// </remarks>
internal sealed class RowFiller(MeasuredTable table, BreakPrices prices, RowRoom room, TableBreak? start)
{
    private readonly RowStack _stack =
        new(table.Grid, table.Rows, table.Edges.Gap, start, start?.Row ?? table.Grid.HeadRowCount);

    private readonly Dictionary<int, PlacedContent> _contents = [];
    private readonly List<OpenCell> _open = [];
    private (int Row, BreakPrice Price)? _best;
    private bool _overflows;

    /// <returns>Null if nothing can be put here and an empty page would do better.</returns>
    public RowFill? Fill()
    {
        while (_stack.End < RowCount)
        {
            var row = _stack.End;
            if (row > _stack.First && NoteBreak(row) == BreakPrice.Forced)
            {
                return BreakBefore(row);
            }

            var need = _stack.NeedOfNext();
            if (_stack.NextTop + need + FootBelow(row) > room.Here)
            {
                return EndAt(row, need);
            }

            _stack.Add(need);
        }

        return Filled(rest: null);
    }

    private int RowCount => table.Grid.Rows.Length;

    private BreakPrice NoteBreak(int row)
    {
        var price = prices.Before(row, room.Page);
        if (_best is not { } best || price <= best.Price)
        {
            _best = (row, price);
        }

        return price;
    }

    /// <summary>The page ends before or in a row that does not fit.</summary>
    private RowFill? EndAt(int row, Length need)
    {
        var fitsPage = need + FootBelow(row) <= room.Page;
        if (_best is not { } best)
        {
            return EndAtFirst(row, fitsPage);
        }

        return (fitsPage ? null : Cut(row)) ?? BreakBefore(best.Row);
    }

    private RowFill? EndAtFirst(int row, bool fitsPage)
    {
        if (room.AtTop && room.CanStayEmpty && (fitsPage || room.Here <= Length.Zero))
        {
            return Filled(new TableBreak(row, IsRowCut: false, []));
        }

        return fitsPage && !room.AtTop ? null : Cut(row);
    }

    private RowFill? BreakBefore(int row)
    {
        if (start is null && !room.AtTop && _best is { Price: BreakPrice.Avoid })
        {
            return null;
        }

        _stack.CutBackTo(row);
        foreach (var index in table.Grid.CellsCovering(row - 1))
        {
            if (table.Grid.Cells[index].EndRow > row)
            {
                PlaceCut(index, atTop: false);
            }
        }

        return Filled(new TableBreak(row, IsRowCut: false, [.. _open]));
    }

    /// <summary>Puts a part of each cell of a row on what is left of the page.</summary>
    /// <returns>Null if a cell of the row cannot begin here; never at the top of a page.</returns>
    private RowFill? Cut(int row)
    {
        var atTop = room.AtTop && row == _stack.First;
        var top = _stack.NextTop;
        var height = Length.Max(room.Here - top - FootBelow(row), Length.Zero);
        _stack.Add(height);
        var foot = top + height;
        foreach (var index in table.Grid.CellsCovering(row))
        {
            var placed = PlaceCut(index, atTop);
            foot = Length.Max(foot, FootOf(index, placed));
        }

        _stack.CutBackTo(row);
        if (!atTop && _open.Exists(open => table.Grid.Cells[open.Cell].Row == row && open is { IsFinished: false, Next: null }))
        {
            _contents.Clear();
            _open.Clear();
            return null;
        }

        _overflows |= foot > top + height;
        _stack.Add(foot - top);
        return Filled(RestAfterCut(row));
    }

    private TableBreak? RestAfterCut(int row)
    {
        var goesOn = _open.Exists(open => !open.IsFinished && table.Grid.Cells[open.Cell].EndRow == row + 1);
        if (goesOn)
        {
            return new TableBreak(row, IsRowCut: true, [.. _open]);
        }

        // Only a given height was too great for the page, or all that overflows stands here: the row is done.
        var open = _open.Where(cell => table.Grid.Cells[cell.Cell].EndRow > row + 1).ToImmutableArray();
        return row + 1 == RowCount ? null : new TableBreak(row + 1, IsRowCut: false, open);
    }

    /// <summary>Puts onto this page what fits of a cell that ends below its foot.</summary>
    private PlacedContent PlaceCut(int index, bool atTop)
    {
        var measured = table.Rows.Cell(index);
        var before = start?.Find(index);
        var room = _stack.BottomOf(measured.Cell) - _stack.TopOf(measured.Cell) - measured.Insets.Vertical;
        var isEmpty = measured.Content.FullHeight == Length.Zero;
        var isDone = before is { IsFinished: true } || isEmpty;
        var placed = isDone || (room < Length.Zero && !atTop) ? null : Place(measured.Content, room, atTop, before?.Next);
        // Content without height may still hold a link's target.
        var content = placed is not null ? PlacedContent.Of(placed)
            : isEmpty && before is null ? PlacedContent.Rest(measured.Content, null)
            : PlacedContent.None;
        _overflows |= placed is { Overflows: true };
        _contents[index] = content;
        _open.Add(placed is { Fragment: not null }
            ? new OpenCell(index, placed.Rest is null, placed.Rest)
            : new OpenCell(index, isDone, before?.Next));
        return content;
    }

    private Placed Place(IPlaceable content, Length height, bool atTop, BreakToken? from) =>
        content.Place(new Space(Length.Max(height, Length.Zero), room.FullHeight, atTop), from);

    private Length FootOf(int index, PlacedContent placed)
    {
        var measured = table.Rows.Cell(index);
        return placed.Height == Length.Zero
            ? Length.Zero
            : _stack.TopOf(measured.Cell) + measured.Insets.Vertical + placed.Height;
    }

    /// <summary>What must fit below a row that ends the page: its rule, or the table's end.</summary>
    private Length FootBelow(int row)
    {
        if (row < RowCount - 1)
        {
            return table.Edges.Below(RowLine.CutBelow(row));
        }

        var caption = table.Caption is { IsAtBottom: true } bottom ? bottom.Height : Length.Zero;
        return table.Edges.Below(RowLine.TableBottom(row)) + caption;
    }

    private RowFill Filled(TableBreak? rest) => new(_stack, _contents, rest, _overflows);
}
