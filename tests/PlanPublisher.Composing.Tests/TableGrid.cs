using AngleSharp.Dom;

namespace PlanPublisher.Composing.Tests;

/// <summary>Which slots of a table its cells take. Follows HTML, 4.9.12.1 "Forming a table".</summary>
internal static class TableGrid
{
    /// <summary>What keeps a table from being regular: slots that no cell or more than one cell takes. Empty for a regular one.</summary>
    public static IEnumerable<string> FaultsOf(IElement table)
    {
        var name = table.QuerySelector("caption")?.TextContent ?? table.ClassName;
        var rows = table.QuerySelectorAll("tr").ToArray();
        var taken = new Dictionary<(int Row, int Column), int>();
        for (var row = 0; row < rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children)
            {
                while (taken.ContainsKey((row, column)))
                {
                    column++;
                }

                Take(taken, row, column, Span(cell, "rowspan"), Span(cell, "colspan"));
            }
        }

        var width = taken.Keys.Max(slot => slot.Column) + 1;
        foreach (var slot in taken.Where(slot => slot.Value > 1 || slot.Key.Row >= rows.Length))
        {
            yield return $"{name}: {slot.Value} cells at {slot.Key}";
        }

        for (var row = 0; row < rows.Length; row++)
        {
            var count = taken.Keys.Count(slot => slot.Row == row);
            if (count != width)
            {
                yield return $"{name}: row {row} has {count} of {width} columns";
            }
        }
    }

    private static void Take(Dictionary<(int Row, int Column), int> taken, int row, int column, int rows, int columns)
    {
        for (var r = row; r < row + rows; r++)
        {
            for (var c = column; c < column + columns; c++)
            {
                taken[(r, c)] = taken.GetValueOrDefault((r, c)) + 1;
            }
        }
    }

    private static int Span(IElement cell, string attribute) =>
        cell.GetAttribute(attribute) is { } value ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : 1;
}
