using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>Says whether a table still reads as a table in large print.</summary>
/// <remarks>
/// A line of the text column takes about 64 letters at 16 pt. A table stays one if its columns, each as wide as its longest
/// word and wide enough for its cells in two lines, fit beside each other into that.
/// </remarks>
internal static class TableFit
{
    private const int LettersInLine = 62;
    private const int LettersBetweenColumns = 2;

    /// <summary>No cell has more than two lines of this many letters.</summary>
    private const int WidestColumn = 24;

    public static bool Fits(TableGrid grid)
    {
        if (grid.ColumnCount < 2 || grid.Table.HasClass("matrix") || grid.Cells.Any(IsTooMuch))
        {
            return false;
        }

        var letters = Enumerable.Range(0, grid.ColumnCount).Sum(column => WidthOf(grid, column));
        return letters + (LettersBetweenColumns * (grid.ColumnCount - 1)) <= LettersInLine;
    }

    private static bool IsTooMuch(GridCell cell) =>
        cell.Columns > 1 || cell.Rows > 1
        || cell.Element.Descendants().Any(Markup.IsBlock)
        || Markup.WordsOf(cell.Element).Length > 2 * WidestColumn;

    private static int WidthOf(TableGrid grid, int column) =>
        grid.Cells.Where(cell => cell.Column == column).Select(cell => WidthOf(cell.Element)).DefaultIfEmpty().Max();

    private static int WidthOf(HtmlElement cell)
    {
        var words = Markup.WordsOf(cell);
        return Math.Max(Math.Min(words.Length, WidestColumn), words.Split(' ').Max(word => word.Length));
    }
}
