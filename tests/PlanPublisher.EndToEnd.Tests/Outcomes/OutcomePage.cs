using AngleSharp.Dom;

namespace PlanPublisher.EndToEnd.Tests.Outcomes;

/// <summary>The tables of an outcome matrix as a web page has them, read by the heads that each cell names.</summary>
internal static class OutcomePage
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["Objectives"] = "objective",
        ["Indicators and targets"] = "indicator",
        ["Activities"] = "activity",
    };

    public static IEnumerable<IElement> Cells(IDocument page) => page.QuerySelectorAll("table.outcomes tbody td");

    /// <summary>The words of the heads that a cell names, in the order of the page.</summary>
    public static IReadOnlyList<string> HeadsOf(IElement cell) =>
        [.. Elements(cell).OrderBy(head => head.Closest("tbody") is null ? 0 : 1).Select(head => HtmlWords.Normal(head.TextContent))];

    /// <summary>All that stands in the tables, row after row.</summary>
    public static IEnumerable<OutcomeItem> Items(IDocument page) => Cells(page).SelectMany(Items);

    private static IEnumerable<OutcomeItem> Items(IElement cell)
    {
        var heads = Elements(cell);
        string Head(string selector) => HtmlWords.Normal(heads.Single(head => head.Matches(selector)).TextContent);
        var kind = Kinds[Head("tbody th")];
        return Entries(cell).SelectMany(entry => ItemsOf(entry, kind)).Select(item => new OutcomeItem(
            Head(".stub"), Head("thead tr:last-child th"), kind, item.Text, item.Code, item.Target));
    }

    /// <summary>Words that only lead in are read with each indicator under them, as they would be aloud.</summary>
    private static IEnumerable<(string Text, string Code, string Target)> ItemsOf(IElement entry, string kind)
    {
        var own = (Text: WordsOf(entry), Code: Words(entry, ":scope > .entry-code"), Target: TargetOf(entry));
        var under = Entries(entry).ToList();
        return under.Count == 0 ? [own]
            : kind == "indicator" ? under.SelectMany(part => ItemsOf(part, kind)).Select(part => part with { Text = $"{own.Text} {part.Text}" })
            : under.SelectMany(part => ItemsOf(part, kind)).Prepend(own);
    }

    private static List<IElement> Elements(IElement cell) =>
        [.. cell.GetAttribute("headers")!.Split(' ').Select(id => cell.Owner!.GetElementById(id)!)];

    private static IEnumerable<IElement> Entries(IElement element) =>
        element.Children.Where(child => child.LocalName == "ul").SelectMany(list => list.Children);

    private static string WordsOf(IElement entry)
    {
        var copy = (IElement)entry.Clone();
        foreach (var other in copy.QuerySelectorAll("ul, .entry-code, .aim, .refs"))
        {
            other.Remove();
        }

        return HtmlWords.Normal(copy.TextContent);
    }

    private static string TargetOf(IElement entry)
    {
        var marked = entry.Children.Where(child => child.Matches(".entry-target")).Select(piece => HtmlWords.Normal(piece.TextContent)).ToList();
        var stated = marked.Count > 0 ? string.Join(" … ", marked) : Words(entry, ":scope > .aim > .entry-target");
        return Words(entry, ":scope > .aim > .tbc-why") is { Length: > 0 } status ? $"{stated} - {status}" : stated;
    }

    private static string Words(IElement entry, string selector) => HtmlWords.Normal(entry.QuerySelector(selector)?.TextContent ?? "");
}
