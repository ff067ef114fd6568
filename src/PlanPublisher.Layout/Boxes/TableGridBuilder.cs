using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>Gives each cell its row and column (HTML, "Forming a table").</summary>
/// <remarks>A rowspan never leaves its row group. Heads are moved first and feet last; only the first of each is one.</remarks>
internal static class TableGridBuilder
{
    /// <summary>Rows times columns: 10,000 rows may have 400 columns.</summary>
    private const int MostPlaces = 4_000_000;

    /// <summary>However few rows there are.</summary>
    public const int MostColumns = 100_000;

    /// <returns>Null if the table would have more places than can be looked at; a span of 1,000 columns is quickly written.</returns>
    public static TableGrid? Build(TableParts parts)
    {
        var mostColumns = Math.Min(MostColumns, MostPlaces / Math.Max(parts.Groups.Sum(group => group.Rows.Count), 1));
        var groups = ImmutableArray.CreateBuilder<TableGroup>(parts.Groups.Count);
        var columnCount = parts.Columns.Count;
        if (columnCount > mostColumns)
        {
            return null;
        }

        var row = 0;
        foreach (var (group, kind) in InOrder(parts.Groups))
        {
            if (PlaceRows(group, row, mostColumns, ref columnCount) is not { } rows)
            {
                return null;
            }

            groups.Add(new TableGroup(kind, group.Element, group.Style, rows));
            row += group.Rows.Count;
        }

        return new TableGrid(columnCount, Columns(parts, columnCount), groups.DrainToImmutable());
    }

    /// <summary>Each cell in a row of its own, with its spans left out.</summary>
    public static TableGrid BuildOneColumn(TableParts parts)
    {
        var groups = ImmutableArray.CreateBuilder<TableGroup>(parts.Groups.Count);
        var next = 0;
        foreach (var (group, kind) in InOrder(parts.Groups))
        {
            var rows =
                from row in @group.Rows
                from cell in row.Cells
                select new TableRow(row.Element, row.Style, [new TableCell(next++, 0, 1, 1, cell.Content)]);
            groups.Add(new TableGroup(kind, group.Element, group.Style, [.. rows]));
        }

        return new TableGrid(1, Columns(parts, 1), groups.DrainToImmutable());
    }

    private static ImmutableArray<TableColumn> Columns(TableParts parts, int count) =>
    [
        .. parts.Columns.Take(count),
        .. Enumerable.Repeat(new TableColumn(null, ComputedStyle.Initial), Math.Max(count - parts.Columns.Count, 0)),
    ];

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

    /// <returns>Null if the rows have too many columns.</returns>
    private static ImmutableArray<TableRow>? PlaceRows(TableParts.Group group, int firstRow, int mostColumns, ref int columnCount)
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
                if (column > mostColumns)
                {
                    return null;
                }
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
