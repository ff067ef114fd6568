using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>Gives each cell its row and column (HTML, "Forming a table").</summary>
/// <remarks>A rowspan never leaves its row group. Heads are moved first and feet last; only the first of each is one.</remarks>
internal static class TableGridBuilder
{
    public static TableGrid Build(TableParts parts)
    {
        var groups = ImmutableArray.CreateBuilder<TableGroup>(parts.Groups.Count);
        var columnCount = parts.Columns.Count;
        var row = 0;
        foreach (var (group, kind) in InOrder(parts.Groups))
        {
            groups.Add(new TableGroup(kind, group.Element, group.Style, PlaceRows(group, row, ref columnCount)));
            row += group.Rows.Count;
        }

        var columns = ImmutableArray.CreateBuilder<TableColumn>(columnCount);
        columns.AddRange(parts.Columns);
        while (columns.Count < columnCount)
        {
            columns.Add(new TableColumn(null, ComputedStyle.Initial));
        }

        return new TableGrid(columnCount, columns.DrainToImmutable(), groups.DrainToImmutable());
    }

    private static IEnumerable<(TableParts.Group Group, TableGroupKind Kind)> InOrder(List<TableParts.Group> groups)
    {
        var head = groups.Find(g => g.Kind == TableGroupKind.Head);
        var foot = groups.Find(g => g.Kind == TableGroupKind.Foot);
        if (head is not null)
        {
            yield return (head, TableGroupKind.Head);
        }

        foreach (var group in groups)
        {
            if (!ReferenceEquals(group, head) && !ReferenceEquals(group, foot))
            {
                yield return (group, TableGroupKind.Body);
            }
        }

        if (foot is not null)
        {
            yield return (foot, TableGroupKind.Foot);
        }
    }

    private static ImmutableArray<TableRow> PlaceRows(TableParts.Group group, int firstRow, ref int columnCount)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(group.Rows.Count);
        // For each column the first row of the group in which it is free again.
        var freeFrom = new List<int>();
        for (var i = 0; i < group.Rows.Count; i++)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>(group.Rows[i].Cells.Count);
            var column = 0;
            foreach (var cell in group.Rows[i].Cells)
            {
                while (column < freeFrom.Count && freeFrom[column] > i)
                {
                    column++;
                }

                var rowSpan = Math.Min(cell.RowSpan, group.Rows.Count - i);
                var columnSpan = FreeColumns(freeFrom, column, i, cell.ColumnSpan);
                cells.Add(new TableCell(firstRow + i, column, rowSpan, columnSpan, cell.Content));
                Occupy(freeFrom, column, columnSpan, i + rowSpan);
                column += columnSpan;
            }

            rows.Add(new TableRow(group.Rows[i].Element, group.Rows[i].Style, cells.DrainToImmutable()));
        }

        columnCount = Math.Max(columnCount, freeFrom.Count);
        return rows.DrainToImmutable();
    }

    /// <summary>A span stops at a cell that reaches down from an earlier row: cells never overlap.</summary>
    private static int FreeColumns(List<int> freeFrom, int column, int row, int wanted)
    {
        var span = 1;
        while (span < wanted && (column + span >= freeFrom.Count || freeFrom[column + span] <= row))
        {
            span++;
        }

        return span;
    }

    private static void Occupy(List<int> freeFrom, int column, int span, int until)
    {
        while (freeFrom.Count < column + span)
        {
            freeFrom.Add(0);
        }

        for (var i = column; i < column + span; i++)
        {
            freeFrom[i] = until;
        }
    }
}
