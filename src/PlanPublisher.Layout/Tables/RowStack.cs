using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>Rows that stand one below the other on one page, the first at 0, while the page is being filled.</summary>
/// <remarks>
/// A cell over several rows gives what it needs beyond them to the last of its rows. So no row's height depends on a
/// later row, and a page looks at its own rows only. A cell that was begun on a page before begins here at 0 with what
/// is left of it.
/// </remarks>
internal sealed class RowStack(GridMap grid, RowMeasurer measurer, Length gap, TableBreak? start, int first)
{
    private readonly List<(Length Top, Length Height)> _rows = [];
    private readonly Dictionary<int, PlacedContent> _rests = RestsOf(measurer, start);

    public int First => first;

    /// <summary>The row after the last.</summary>
    public int End => first + _rows.Count;

    public TableBreak? Start => start;

    public Length Height => _rows.Count == 0 ? Length.Zero : _rows[^1].Top + _rows[^1].Height;

    /// <summary>Where the next row would begin.</summary>
    public Length NextTop => _rows.Count == 0 ? Length.Zero : Height + gap;

    public Length TopOf(int row) => row < End ? _rows[Math.Max(row - first, 0)].Top : NextTop;

    public Length TopOf(TableCell cell) => cell.Row <= first ? Length.Zero : TopOf(cell.Row);

    public Length HeightOf(int row) => _rows[row - first].Height;

    /// <summary>The foot of the cell on this page.</summary>
    public Length BottomOf(TableCell cell)
    {
        var (top, height) = _rows[Math.Min(cell.EndRow, End) - 1 - first];
        return top + height;
    }

    /// <summary>What is left of a cell that was begun on a page before; null for cells that begin here.</summary>
    public PlacedContent? RestOf(int cell) => _rests.GetValueOrDefault(cell);

    public void Add(Length height) => _rows.Add((NextTop, height));

    /// <summary>Adds rows up to <paramref name="end"/> in their full heights.</summary>
    public RowStack AddTo(int end)
    {
        while (End < end)
        {
            Add(NeedOfNext());
        }

        return this;
    }

    public void CutBackTo(int end) => _rows.RemoveRange(end - first, End - end);

    /// <summary>The height that the next row needs on this page.</summary>
    public Length NeedOfNext()
    {
        var row = End;
        var isCut = row == first && start is { IsRowCut: true };
        var need = isCut ? Length.Zero : measurer.Row(row).OwnHeight;
        foreach (var index in grid.CellsCovering(row))
        {
            var cell = grid.Cells[index];
            if (cell.EndRow == row + 1 && (isCut || cell.RowSpan > 1))
            {
                need = Length.Max(need, NeedOf(index) - (NextTop - TopOf(cell)));
            }
        }

        return need;
    }

    private Length NeedOf(int index)
    {
        var cell = measurer.Cell(index);
        return RestOf(index) is not { } rest ? cell.Height
            : rest.Height == Length.Zero ? Length.Zero
            : rest.Height + cell.Insets.Vertical;
    }

    private static Dictionary<int, PlacedContent> RestsOf(RowMeasurer measurer, TableBreak? start)
    {
        var rests = new Dictionary<int, PlacedContent>();
        foreach (var open in start?.Open ?? [])
        {
            rests[open.Cell] = open.IsFinished
                ? PlacedContent.None
                : PlacedContent.Rest(measurer.Cell(open.Cell).Content, open.Next);
        }

        return rests;
    }
}
