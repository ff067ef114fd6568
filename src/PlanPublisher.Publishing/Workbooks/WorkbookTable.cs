using System.Collections.Immutable;

namespace PlanPublisher.Publishing.Workbooks;

/// <summary>A sheet with one table: a row of heads, which stays in sight, over rows of values.</summary>
/// <param name="Name">What the sheet is called; at most 31 characters.</param>
/// <param name="Columns">The head of each, no two alike, and its width in digits.</param>
/// <param name="Rows">Each as long as <paramref name="Columns"/>.</param>
/// <param name="FixedColumns">How many columns at the left stay in sight as well: they name the rows.</param>
internal sealed record WorkbookTable(
    string Name,
    ImmutableArray<(string Head, int Width)> Columns,
    ImmutableArray<ImmutableArray<WorkbookCell>> Rows,
    int FixedColumns)
{
    /// <summary>The most characters that the head of a table's column may have.</summary>
    private const int LongestHead = 255;

    /// <summary>Heads as tables must have them: not too long, and no two alike, whether in capitals or not.</summary>
    public static ImmutableArray<(string Head, int Width)> ColumnsOf(params IEnumerable<(string Head, int Width)> columns)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return [.. columns.Select(column => (Fit(column.Head, seen), column.Width))];
    }

    private static string Fit(string head, Dictionary<string, int> seen)
    {
        var cut = head.Length <= LongestHead ? head : head[..(LongestHead - 10)] + " …";
        var number = seen[cut] = seen.GetValueOrDefault(cut) + 1;
        return number == 1 ? cut : $"{cut} ({number})";
    }
}
