using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Plans.Languages;
using static PlanPublisher.Publishing.Editions.LargePrint.Markup;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>A composed page rearranged for large print: the same words in the same order, in one column.</summary>
/// <remarks>
/// What does not fit into a column of 18 pt is changed here, by meaning; how large it is set, its style sheet says. Tables
/// whose columns no longer fit become lists of cards, and drawings with lettering give way to the table of their values,
/// which stands beside each. At the end stands the list of the standard edition's pages, and every block carries the
/// page on which the standard edition has it (<see cref="StandardPageAttribute"/>), for the foot of the page.
/// </remarks>
/// <param name="Spans">Where its elements come from, by their new ordinals.</param>
/// <param name="List">The places that are listed at its end.</param>
internal sealed record LargePrintPage(HtmlDocument Html, ElementSpans Spans, ConcordanceList List)
{
    public const string StandardPageAttribute = "data-standard-page";

    /// <summary>A chapter's title as the foot of its pages shows it, in two lines at most.</summary>
    public const string ChapterAttribute = "data-chapter";

    private const int LongestInFoot = 56;

    private static readonly HashSet<string> Placed = new(
        ["p", "li", "dt", "dd", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption"], StringComparer.Ordinal);

    public static LargePrintPage Of(HtmlDocument composed, ElementSpans spans, StandardPages standard, Phrases phrases)
    {
        var list = ConcordanceList.Of(composed, standard, phrases);
        var root = Placings(Rearranged(composed.Root, list, phrases), standard, phrases);
        var numbers = new ElementNumbers();
        root = numbers.Number(root);
        return new LargePrintPage(composed with { Root = root, ElementCount = numbers.Count }, numbers.SpansFrom(spans), list);
    }

    /// <summary>As the foot of a page says it.</summary>
    public static string StandardPage(string page, Phrases phrases) => phrases.Of("Standard page {page}", ("page", page));

    private static HtmlElement Rearranged(HtmlElement element, ConcordanceList list, Phrases phrases)
    {
        var changed = element with { Children = [.. element.Children.Where(child => !IsLetteredDrawing(child, element)).Select(Inner)] };
        return changed switch
        {
            { Name: "table" } => Table(changed, phrases),
            { Name: "nav" } when changed.HasClass("contents") => list.AddedTo(changed),
            { Name: "main" } => changed with { Children = [.. changed.Children, list.Section] },
            { Name: "header" } when changed.HasClass("cover") => changed with { Children = WithEdition(changed.Children, phrases) },
            _ => changed,
        };

        HtmlNode Inner(HtmlNode child) => child is HtmlElement inner ? Rearranged(inner, list, phrases) : child;
    }

    /// <summary>A drawing with lettering too small to read, or what it scrolls in, where its values stand in a table.</summary>
    private static bool IsLetteredDrawing(HtmlNode node, HtmlElement parent) =>
        node is HtmlElement drawing
        && parent.Name == "figure"
        && parent.Descendants().Any(inner => inner.Name == "table")
        && (IsLettered(drawing) || (drawing.Elements().Any(IsLettered) && drawing.Elements().Count() == 1));

    private static bool IsLettered(HtmlElement element) =>
        element.Name == "svg" && element.Descendants().Any(inner => inner.Name == "text");

    private static HtmlElement Table(HtmlElement table, Phrases phrases)
    {
        var grid = TableGrid.Of(table);
        return TableFit.Fits(grid)
            ? table.WithClass("fits") with { Children = [.. table.Children.Where(child => child is not HtmlElement { Name: "colgroup" })] }
            : TableCards.Of(grid, phrases);
    }

    /// <summary>Says on the cover which edition this is, under the period.</summary>
    private static ImmutableArray<HtmlNode> WithEdition(ImmutableArray<HtmlNode> children, Phrases phrases)
    {
        var after = children.OfType<HtmlElement>().LastOrDefault(child => child.HasClass("cover-period") || child.HasClass("cover-sub"));
        return after is null
            ? children
            : children.Insert(children.IndexOf(after) + 1, Element("p", "cover-edition", Text(phrases["Large print edition"])));
    }

    private static HtmlElement Placings(HtmlElement element, StandardPages standard, Phrases phrases)
    {
        element = element.Name == "h2" ? element.With(ChapterAttribute, Shortened(WordsOf(element))) : element;
        var placed = Placed.Contains(element.Name) && element.Ordinal != NoOrigin && standard.LabelOf(element.Ordinal) is { } page
            ? element.With(StandardPageAttribute, StandardPage(page, phrases))
            : element;
        return placed with { Children = [.. placed.Children.Select(child => child is HtmlElement inner ? Placings(inner, standard, phrases) : child)] };
    }

    private static string Shortened(string title)
    {
        if (title.Length <= LongestInFoot)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', LongestInFoot);
        return title[..(end > 0 ? end : LongestInFoot)] + " …";
    }
}
