using System.Collections.Immutable;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>Cuts the cells that the end of a page goes through: those of a row, or those that span the break.</summary>
/// <remarks>Used for one try: what it placed is dropped with it.</remarks>
/// <param name="called">The notes of the whole rows above.</param>
internal sealed class CutRow(MeasuredTable table, RowStack stack, RowRoom room, TableBreak? start, NoteSet called)
{
    private readonly Dictionary<int, PlacedContent> _contents = [];
    private readonly List<OpenCell> _open = [];
    private NoteSet _notes = NoteSet.Empty;
    private Length _spare = Length.Unbounded;
    private bool _overflows;

    /// <summary>The page ends between two rows; cells over both give it what fits above.</summary>
    /// <param name="foot">What must fit below the last row.</param>
    public RowFill EndBefore(int row, Length foot)
    {
        _spare = LeftFor(stack.Height) - foot;
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
    /// <param name="foot">What must fit below the row.</param>
    /// <param name="forNotes">Kept free for the notes of the row; zero if notes are not looked at.</param>
    /// <returns>Null if a cell of the row cannot begin here; never at the top of a page.</returns>
    public RowFill? Cut(int row, Length foot, Length forNotes)
    {
        var atTop = room.AtTop && row == stack.First;
        var top = stack.NextTop;
        var whole = Length.Max(LeftFor(top) - foot, Length.Zero);
        var height = Length.Max(whole - forNotes, Length.Zero);
        _spare = forNotes == Length.Zero ? Length.Unbounded : forNotes;
        stack.Add(height);
        var end = top + height;
        foreach (var index in table.Grid.CellsCovering(row))
        {
            var placed = PlaceCut(index, atTop);
            end = Length.Max(end, FootOf(index, placed));
        }

        stack.CutBackTo(row);
        if (!atTop && _open.Exists(open => table.Grid.Cells[open.Cell].Row == row && open is { IsFinished: false, Next: null }))
        {
            return null;
        }

        _overflows |= end > top + whole;
        stack.Add(end - top);
        return Filled(RestAfterCut(row));
    }

    public RowFill Filled(TableBreak? rest) => new(stack, _contents, rest, _overflows) { Notes = called.With(_notes) };

    /// <summary>What rows of a height leave of the page, with the notes of the whole rows.</summary>
    private Length LeftFor(Length used) => room.Space.Below(used, called, atTop: false).Height;

    private TableBreak? RestAfterCut(int row)
    {
        var goesOn = _open.Exists(open => !open.IsFinished && table.Grid.Cells[open.Cell].EndRow == row + 1);
        if (goesOn)
        {
            return new TableBreak(row, IsRowCut: true, [.. _open]);
        }

        // Only a given height was too great for the page, or all that overflows stands here: the row is done.
        var open = _open.Where(cell => table.Grid.Cells[cell.Cell].EndRow > row + 1).ToImmutableArray();
        return row + 1 == table.Grid.Rows.Length ? null : new TableBreak(row + 1, IsRowCut: false, open);
    }

    /// <summary>Puts onto this page what fits of a cell that ends below its foot.</summary>
    private PlacedContent PlaceCut(int index, bool atTop)
    {
        var measured = table.Rows.Cell(index);
        var before = start?.Find(index);
        var height = stack.BottomOf(measured.Cell) - stack.TopOf(measured.Cell) - measured.Insets.Vertical;
        var isEmpty = measured.Content.FullHeight == Length.Zero;
        var isDone = before is { IsFinished: true } || isEmpty;
        var placed = isDone || (height < Length.Zero && !atTop) ? null : Place(measured.Content, height, atTop, before?.Next);
        // Content without height may still hold a link's target.
        var content = placed is not null ? PlacedContent.Of(placed)
            : isEmpty && before is null ? PlacedContent.Rest(measured.Content, null)
            : PlacedContent.None;
        _overflows |= placed is { Overflows: true };
        _notes = _notes.With(content.Notes);
        _contents[index] = content;
        _open.Add(placed is { Fragment: not null }
            ? new OpenCell(index, placed.Rest is null, placed.Rest)
            : new OpenCell(index, isDone, before?.Next));
        return content;
    }

    private Placed Place(IPlaceable content, Length height, bool atTop, BreakToken? from)
    {
        // Inside a cell that is cut itself, that cell's notes have their room already.
        var notes = room.Notes?.After(called);
        notes = notes is { Spare: null } ? notes with { Spare = _spare } : notes;
        return content.Place(
            new Space(Length.Max(height, Length.Zero), room.FullHeight, atTop, notes?.After(_notes)), from);
    }

    private Length FootOf(int index, PlacedContent placed)
    {
        var measured = table.Rows.Cell(index);
        return placed.Height == Length.Zero
            ? Length.Zero
            : stack.TopOf(measured.Cell) + measured.Insets.Vertical + placed.Height;
    }
}
