using PlanPublisher.Layout.Html;
using PlanPublisher.Plans.Languages;
using static PlanPublisher.Publishing.Editions.LargePrint.Markup;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>A row of a matrix in words: each mark with its meaning, and the columns that have it.</summary>
internal static class MatrixLinks
{
    public static IEnumerable<HtmlNode> Of(IEnumerable<GridCell> cells, Phrases phrases)
    {
        var filled = cells.Where(cell => !IsEmpty(cell.Element)).ToList();
        if (filled.Count == 0)
        {
            return [Element("p", "record-none", Text(phrases["No direct link"]))];
        }

        var marks = filled.GroupBy(cell => MarkOf(cell)?.Attribute("aria-label"));
        return [Element("dl", "facts", marks.SelectMany(group => group.Key is { } meaning ? [Links(meaning, [.. group])] : group.Select(Figure)))];
    }

    private static HtmlElement Links(string meaning, List<GridCell> cells)
    {
        var mark = Element("span", "mark", MarkOf(cells[0])!.Children).With("aria-hidden", "true");
        var columns = string.Join(", ", cells.Select(NameOf));
        return Element("div", "fact", Element("dt", null, mark, Text($" {meaning}")), Element("dd", null, Text(columns)).From(cells[0].Element));
    }

    /// <summary>A cell without a mark: a total.</summary>
    private static HtmlElement Figure(GridCell cell) =>
        Element("div", "fact", Element("dt", null, Text(NameOf(cell))), Element("dd", null, cell.Element.Children).From(cell.Element));

    private static HtmlElement? MarkOf(GridCell cell) => cell.Element.Descendants().FirstOrDefault(inner => inner.HasClass("mark"));

    private static string NameOf(GridCell cell) => cell.Element.Attribute("data-label") ?? "";
}
