using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>Makes and reads nodes of a page that is being rearranged.</summary>
/// <remarks>
/// Until <see cref="ElementNumbers"/> numbers it, an element has the ordinal of the element that it was made from, or
/// <see cref="NoOrigin"/>.
/// </remarks>
internal static class Markup
{
    public const int NoOrigin = -1;

    private static readonly HashSet<string> Blocks = new(
        ["p", "ul", "ol", "dl", "div", "table", "blockquote", "figure", "section", "aside"], StringComparer.Ordinal);

    public static HtmlElement Element(string name, string? cssClass, params IEnumerable<HtmlNode> children) =>
        new(NoOrigin, name, cssClass is null ? [] : [new HtmlAttribute("class", cssClass)], [.. children], -1);

    public static HtmlText Text(string value) => new(value);

    /// <summary>The element with an attribute set, or as it is if there is no value for it.</summary>
    public static HtmlElement With(this HtmlElement element, string name, string? value) => value is null
        ? element
        : element with { Attributes = [.. element.Attributes.Where(attribute => attribute.Name != name), new HtmlAttribute(name, value)] };

    public static HtmlElement WithClass(this HtmlElement element, string cssClass) =>
        element.With("class", element.Attribute("class") is { } former ? $"{former} {cssClass}" : cssClass);

    /// <summary>Says that an element stands for another, so that messages and page numbers lead there.</summary>
    public static HtmlElement From(this HtmlElement element, HtmlElement origin) => element with { Ordinal = origin.Ordinal, Offset = origin.Offset };

    public static bool IsBlock(HtmlNode node) => node is HtmlElement element && Blocks.Contains(element.Name);

    public static IEnumerable<HtmlElement> Elements(this HtmlElement element) => element.Children.OfType<HtmlElement>();

    public static IEnumerable<HtmlElement> Descendants(this HtmlElement element) =>
        element.Elements().SelectMany(child => child.Descendants().Prepend(child));

    /// <summary>The words of a node, with single spaces between them.</summary>
    public static string WordsOf(HtmlNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public static bool IsEmpty(HtmlElement element) =>
        WordsOf(element).Length == 0 && !element.Descendants().Any(inner => inner.Name is "svg" or "img");

    /// <summary>Nodes to be shown a second time: without their ids, and without the footnotes called in them.</summary>
    public static ImmutableArray<HtmlNode> Copy(ImmutableArray<HtmlNode> nodes) =>
        [.. nodes.Where(node => node is not HtmlElement element || !element.HasClass("footnote")).Select(Copy)];

    private static HtmlNode Copy(HtmlNode node) => node is HtmlElement element
        ? element with { Attributes = [.. element.Attributes.Where(attribute => attribute.Name != "id")], Children = Copy(element.Children) }
        : node;

    private static void Append(StringBuilder text, HtmlNode node)
    {
        if (node is HtmlText { Value: var value })
        {
            text.Append(value);
        }
        else if (node is HtmlElement element)
        {
            var apart = element.Name == "br" || IsBlock(element) || element.Name == "li";
            text.Append(apart ? " " : "");
            foreach (var child in element.Children)
            {
                Append(text, child);
            }

            text.Append(apart ? " " : "");
        }
    }
}
