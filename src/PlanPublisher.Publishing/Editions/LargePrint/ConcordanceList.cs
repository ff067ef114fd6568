using PlanPublisher.Layout.Html;
using PlanPublisher.Plans.Languages;
using static PlanPublisher.Publishing.Editions.LargePrint.Markup;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>The chapter that leads from places in the large print to pages of the standard edition, heading by heading.</summary>
/// <remarks>The pages of the large print are references that layout fills in; those of the standard edition are known.</remarks>
internal sealed class ConcordanceList
{
    public const string Id = "standard-pages";

    private readonly Dictionary<string, string> _namesInContents = new(StringComparer.Ordinal);
    private readonly List<Heading> _headings = [];
    private readonly Phrases _phrases;

    private ConcordanceList(HtmlDocument composed, StandardPages standard, Phrases phrases)
    {
        _phrases = phrases;
        foreach (var link in composed.Root.Descendants().Where(IsContents).SelectMany(nav => nav.Descendants()).Where(inner => inner.Name == "a"))
        {
            _namesInContents.TryAdd((link.Attribute("href") ?? "").TrimStart('#'), WordsOf(link));
        }

        Collect(composed.Root, []);
        Section = MakeSection(_headings, standard);
    }

    /// <param name="Id">What the list leads to.</param>
    /// <param name="Name">As the table of contents calls it, or its own words.</param>
    public sealed record Heading(string Id, int Level, string Name, int Ordinal);

    public IReadOnlyList<Heading> Headings => _headings;

    public HtmlElement Section { get; }

    private string Title => _phrases["The same place in the standard edition"];

    public static ConcordanceList Of(HtmlDocument composed, StandardPages standard, Phrases phrases) =>
        new(composed, standard, phrases);

    /// <summary>The table of contents with a last line for this chapter.</summary>
    public HtmlElement AddedTo(HtmlElement contents)
    {
        var last = contents.Elements().LastOrDefault(child => child.Name == "ol");
        if (last is null)
        {
            return contents;
        }

        var entry = Element("li", null, Element("a", null, Text(Title)).With("href", $"#{Id}"));
        return contents with { Children = contents.Children.Replace(last, last with { Children = last.Children.Add(entry) }) };
    }

    private HtmlElement MakeSection(List<Heading> headings, StandardPages standard)
    {
        var heading = Element("h2", null, Text(Title)).With("id", $"{Id}-h")
            .With(LargePrintPage.StandardPageAttribute, LargePrintPage.StandardPage(_phrases["– none"], _phrases));
        var lead = Element("p", "lead", Text(_phrases[
            "Pages of this edition are not those of the standard edition. This list gives for each heading its page here and there. The foot of each page says where the standard edition has what begins on it."]));
        return Element("section", "chapter", heading, lead, List(headings, standard)).With("id", Id).With("aria-labelledby", $"{Id}-h");
    }

    /// <summary>Chapters with the headings in them.</summary>
    private HtmlElement List(List<Heading> headings, StandardPages standard)
    {
        var items = new List<HtmlElement>();
        foreach (var heading in headings)
        {
            if (standard.LabelOf(heading.Ordinal) is not { } page)
            {
                continue;
            }

            var item = Item(heading, page);
            if (heading.Level > 2 && items.Count > 0)
            {
                var inner = items[^1].Elements().LastOrDefault(child => child.Name == "ul");
                items[^1] = inner is null
                    ? items[^1] with { Children = items[^1].Children.Add(Element("ul", null, item)) }
                    : items[^1] with { Children = items[^1].Children.Replace(inner, inner with { Children = inner.Children.Add(item) }) };
            }
            else
            {
                items.Add(item);
            }
        }

        return Element("ul", "concordance", items);
    }

    private HtmlElement Item(Heading heading, string page) =>
        Element("li", null, Element("a", null, Text($"{heading.Name}{(EndsItself(heading.Name) ? "" : ":")} {Unbroken(_phrases["page"])}\u00A0")).With("href", $"#{heading.Id}"),
            Text($", {Unbroken(_phrases.Of("standard page {page}", ("page", page)))}"));

    /// <summary>Whether words have a sign of their own at their end, after which a colon would stand twice.</summary>
    private static bool EndsItself(string words) => words is [.., ':' or '?' or '!' or '.'];

    private static string Unbroken(string words) => words.Replace(' ', '\u00A0');

    private void Collect(HtmlElement element, List<string> sections)
    {
        if (element.Name is "h2" or "h3" && element.AnchorName is { } id)
        {
            // A section is named by its first heading, and the contents may call it otherwise: "Goal 1 – …".
            var named = sections.Find(section => section.Length > 0 && _namesInContents.ContainsKey(section));
            _headings.Add(new Heading(id, element.Name == "h2" ? 2 : 3, named is null ? WordsOf(element) : _namesInContents[named], element.Ordinal));
            sections.Clear();
            return;
        }

        if (element.Attribute("id") is { } section)
        {
            sections.Insert(0, section);
        }

        foreach (var child in element.Elements())
        {
            Collect(child, sections);
        }

        if (element.Attribute("id") is { } left)
        {
            sections.Remove(left);
        }
    }

    private static bool IsContents(HtmlElement element) => element.Name == "nav" && element.HasClass("contents");
}
