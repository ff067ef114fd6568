using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;

namespace PlanPublisher.Layout.Tables;

/// <summary>A table's rows and cells by number, and which cell covers which slot of the grid.</summary>
/// <remarks>Rows are counted over all groups: heads, bodies, feet. Spans are clipped before, by box generation.</remarks>
internal sealed class GridMap
{
    private const int Empty = -1;

    private readonly int[] _slots;

    public GridMap(TableGrid grid)
    {
        Columns = grid.Columns;
        ColumnCount = grid.ColumnCount;
        Rows = [.. FlattenRows(grid)];
        Cells = [.. Rows.SelectMany(row => row.Row.Cells)];
        HeadRowCount = Rows.TakeWhile(row => row.Group.Kind == TableGroupKind.Head).Count();
        _slots = FillSlots();
    }

    public ImmutableArray<TableColumn> Columns { get; }

    public int ColumnCount { get; }

    public ImmutableArray<GridRow> Rows { get; }

    /// <summary>All cells, by row and then by column of their first slot.</summary>
    public ImmutableArray<TableCell> Cells { get; }

    public int HeadRowCount { get; }

    /// <summary>The number of the cell that covers a slot; null where the table has a hole.</summary>
    public int? IndexAt(int row, int column) =>
        _slots[(row * ColumnCount) + column] is var index && index != Empty ? index : null;

    /// <summary>The numbers of the cells that cover a row, from left to right, each once.</summary>
    public IEnumerable<int> CellsCovering(int row)
    {
        for (var column = 0; column < ColumnCount; column++)
        {
            if (IndexAt(row, column) is { } index && Cells[index].Column == column)
            {
                yield return index;
            }
        }
    }

    private static IEnumerable<GridRow> FlattenRows(TableGrid grid)
    {
        var firstCell = 0;
        foreach (var (groupIndex, group) in grid.Groups.Index())
        {
            foreach (var (index, row) in group.Rows.Index())
            {
                yield return new GridRow(row, group, groupIndex, index == 0, index == group.Rows.Length - 1, firstCell);
                firstCell += row.Cells.Length;
            }
        }
    }

    private int[] FillSlots()
    {
        var slots = new int[Rows.Length * ColumnCount];
        Array.Fill(slots, Empty);
        for (var index = 0; index < Cells.Length; index++)
        {
            for (var row = Cells[index].Row; row < Cells[index].EndRow; row++)
            {
                FillRow(slots, row, index);
            }
        }

        return slots;
    }

    /// <summary>Where a table's spans overlap, the earlier cell keeps the slot; so each cell has its first column in all its rows.</summary>
    private void FillRow(int[] slots, int row, int index)
    {
        foreach (ref var slot in slots.AsSpan((row * ColumnCount) + Cells[index].Column, Cells[index].ColumnSpan))
        {
            slot = slot == Empty ? index : slot;
        }
    }
}
