using AngleSharp.Dom;

namespace PlanPublisher.Composing.Tests.Content;

/// <summary>What the tables of a spine say, read from its cells as a reader would: by the heads that each cell names.</summary>
internal sealed record SpineRows(string Vision, string Band, string Outcome, string Objective, string Column, string Item)
{
    /// <summary>An entry for each item of each cell, page after page.</summary>
    public static IEnumerable<SpineRows> In(IElement start, int pages)
    {
        var tables = start.ParentElement!.QuerySelectorAll("table.spine").SkipWhile(table => !start.Contains(table)).Take(pages);
        return tables.SelectMany(table => table.QuerySelectorAll("tbody td")).SelectMany(Of);
    }

    private static IEnumerable<SpineRows> Of(IElement cell)
    {
        var heads = cell.GetAttribute("headers")!.Split(' ').Select(id => cell.Owner!.GetElementById(id)!).ToList();
        string Head(string selector) => string.Join(" / ", heads.Where(head => head.Matches(selector)).SelectMany(LinesOf));
        return cell.QuerySelectorAll("li").Select(item => new SpineRows(
            Head(".vision"),
            Head(".band-name"),
            Head(".outcome"),
            Head(".objective"),
            Head("thead th"),
            Words(item)));
    }

    private static IEnumerable<string> LinesOf(IElement head) =>
        head.Matches(".outcome") ? head.QuerySelectorAll("span").Select(Words) : [Words(head)];

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
