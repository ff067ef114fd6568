using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Templates.Prose;

/// <summary>In which column each cell of a table stands, and what that column is called.</summary>
/// <remarks>Follows HTML, 4.9.12.1 "Forming a table", as far as columns go: a cell takes the first free slot of its row.</remarks>
public static class TableColumns
{
    /// <summary>For each row, the column that each of its cells begins in, from 0.</summary>
    public static ImmutableArray<ImmutableArray<int>> Of(ImmutableArray<TableRow> rows)
    {
        var takenUntilRow = new List<int>();
        return [.. rows.Select((row, index) => Place(row, index, takenUntilRow))];
    }

    /// <summary>The name of each column: the text of the lowest head cell over it.</summary>
    public static ImmutableArray<string> Names(ImmutableArray<TableRow> headRows)
    {
        var names = new List<string>();
        var columns = Of(headRows);
        foreach (var (row, starts) in headRows.Zip(columns))
        {
            foreach (var (cell, start) in row.Cells.Zip(starts))
            {
                Extend(names, start + cell.ColumnSpan, "");
                for (var column = start; column < start + cell.ColumnSpan; column++)
                {
                    names[column] = FlatText.Of(cell.Content);
                }
            }
        }

        return [.. names];
    }

    private static ImmutableArray<int> Place(TableRow row, int rowIndex, List<int> takenUntilRow)
    {
        var starts = ImmutableArray.CreateBuilder<int>(row.Cells.Length);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            while (column < takenUntilRow.Count && takenUntilRow[column] > rowIndex)
            {
                column++;
            }

            starts.Add(column);
            Extend(takenUntilRow, column + cell.ColumnSpan, 0);
            for (var end = column + cell.ColumnSpan; column < end; column++)
            {
                takenUntilRow[column] = rowIndex + cell.RowSpan;
            }
        }

        return starts.ToImmutable();
    }

    private static void Extend<T>(List<T> list, int count, T filler)
    {
        while (list.Count < count)
        {
            list.Add(filler);
        }
    }
}
