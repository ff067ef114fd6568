using System.Collections.Immutable;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>Takes from a table's rows those that go onto one page.</summary>
/// <remarks>
/// Fragmentation 3, 4.1 and 4.4: the page ends at its latest break of the lowest price. A row is cut only if no page can
/// hold it, or if what is left of a spanning cell fills the page. One object fills one page; it measures no row beyond
/// the first that does not fit. Rows need room for the notes called in them, as far down as a page with these rows shows
/// their cells.
/// </remarks>
internal sealed class RowFiller(MeasuredTable table, BreakPrices prices, RowRoom room, TableBreak? start)
{
    private readonly RowStack _stack =
        new(table.Grid, table.Rows, table.Edges.Gap, start, start?.Row ?? table.Grid.HeadRowCount);

    /// <summary>The notes of the cells that end at or above the end of each row that was taken.</summary>
    private readonly List<NoteSet> _notesTo = [];
    private (int Row, BreakPrice Price)? _best;

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
            var notes = Notes.With(NotesEndingIn(row));
            var height = _stack.NextTop + need + FootBelow(row);
            if (!room.Space.Holds(height, notes.With(NotesSpanning(row, _stack.NextTop + need))))
            {
                return EndAt(row, fitsHere: height <= room.Here, fitsPage: need + FootBelow(row) <= room.Page);
            }

            _stack.Add(need);
            _notesTo.Add(notes);
        }

        return new RowFill(_stack, ImmutableDictionary<int, PlacedContent>.Empty, Rest: null, Overflows: false) { Notes = Notes };
    }

    private int RowCount => table.Grid.Rows.Length;

    private NoteSet Notes => _notesTo.Count == 0 ? NoteSet.Empty : _notesTo[^1];

    private BreakPrice NoteBreak(int row)
    {
        var price = prices.Before(row, room.Page);
        if (_best is not { } best || price <= best.Price)
        {
            _best = (row, price);
        }

        return price;
    }

    private NoteSet NotesEndingIn(int row)
    {
        var notes = row == RowCount - 1 && table.Caption is { IsAtBottom: true } caption ? caption.Notes : NoteSet.Empty;
        foreach (var index in table.Grid.CellsCovering(row))
        {
            if (table.Grid.Cells[index].EndRow == row + 1)
            {
                notes = notes.With(_stack.RestOf(index)?.Notes ?? table.Rows.Cell(index).Content.Notes);
            }
        }

        return notes;
    }

    /// <summary>Called above the foot of a row in cells that go on below it.</summary>
    private NoteSet NotesSpanning(int row, Length bottom)
    {
        var notes = NoteSet.Empty;
        foreach (var index in table.Grid.CellsCovering(row))
        {
            var cell = table.Rows.Cell(index);
            if (cell.Cell.EndRow > row + 1 && !cell.Content.Notes.IsEmpty && start?.Find(index) is not { IsFinished: true })
            {
                var height = bottom - _stack.TopOf(cell.Cell) - cell.Insets.Vertical;
                var above = cell.Content.Place(new Space(height, room.FullHeight, AtTop: false), start?.Find(index)?.Next);
                notes = notes.With(above.Notes);
            }
        }

        return notes;
    }

    /// <summary>The page ends before or in a row that does not fit.</summary>
    /// <param name="fitsHere">The row would fit here but for its notes.</param>
    private RowFill? EndAt(int row, bool fitsHere, bool fitsPage)
    {
        if (_best is not { } best)
        {
            return EndAtFirst(row, fitsHere, fitsPage);
        }

        return (fitsPage ? null : Cut(row)) ?? BreakBefore(best.Row);
    }

    private RowFill? EndAtFirst(int row, bool fitsHere, bool fitsPage)
    {
        // Notes have no more room on another page, so they are no reason to leave a head alone.
        if (room.AtTop && room.CanStayEmpty && !fitsHere && (fitsPage || room.Here <= Length.Zero))
        {
            return new CutRow(table, _stack, room, start, Notes).Filled(new TableBreak(row, IsRowCut: false, []));
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
        _notesTo.RemoveRange(row - _stack.First, _notesTo.Count - (row - _stack.First));
        return new CutRow(table, _stack, room, start, Notes).EndBefore(row, FootBelow(row - 1));
    }

    private RowFill? Cut(int row)
    {
        var foot = FootBelow(row);
        var whole = new CutRow(table, _stack, room, start, Notes).Cut(row, foot, forNotes: Length.Zero);
        var forNotes = whole is null || room.Notes is null or { Spare: not null }
            ? Length.Zero
            : room.Notes.After(Notes).NeedOf(whole.Notes);
        if (forNotes == Length.Zero)
        {
            return whole;
        }

        // What is called in a lower part calls no more notes, so the room it leaves is enough for them.
        _stack.CutBackTo(row);
        return new CutRow(table, _stack, room, start, Notes).Cut(row, foot, forNotes);
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
}
