using System.Text;
using System.Text.RegularExpressions;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Changes.Pages;

/// <summary>What a piece of a page says, and all that it is made of.</summary>
internal static partial class LeafText
{
    /// <summary>Names of places and references to them: a reader sees none of them.</summary>
    private static readonly HashSet<string> Names =
        new(["id", "headers", "for", "aria-labelledby", "aria-describedby", "aria-owns", "role", "scope"], StringComparer.Ordinal);

    /// <summary>The words, with marks by their names; spaces as a reader sees them.</summary>
    public static string Of(HtmlNode node) => Of([node]);

    public static string Of(IReadOnlyList<HtmlNode> nodes)
    {
        var text = new StringBuilder();
        AppendAll(text, nodes);
        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    public static string ContentOf(HtmlNode node) => ContentOf([node]);

    public static string ContentOf(IReadOnlyList<HtmlNode> nodes)
    {
        var content = new StringBuilder();
        foreach (var node in nodes)
        {
            Serialize(content, node);
        }

        return Spaces().Replace(content.ToString(), " ").Trim();
    }

    private static void AppendAll(StringBuilder text, IReadOnlyList<HtmlNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            // Labels of a drawing stand apart from each other, and so do two spans side by side.
            var isApart = i > 0 && nodes[i - 1] is HtmlElement { Name: "text" or "title" or "desc" or "span" } && nodes[i] is HtmlElement;
            text.Append(isApart ? " " : "");
            Append(text, nodes[i]);
        }
    }

    private static void Append(StringBuilder text, HtmlNode node)
    {
        switch (node)
        {
            case HtmlText words:
                text.Append(words.Value);
                break;
            case HtmlElement { Name: "br" or "wbr" }:
                text.Append(' ');
                break;
            case HtmlElement element:
                var start = text.Length;
                AppendAll(text, element.Children);
                AppendLabel(text, element, start);
                break;
        }
    }

    private static void AppendLabel(StringBuilder text, HtmlElement element, int start)
    {
        var label = element.Attribute("role") == "img" ? element.Attribute("aria-label") : element.Name == "img" ? element.Attribute("alt") : null;
        if (label is { Length: > 0 })
        {
            var own = text.ToString(start, text.Length - start).Trim();
            text.Append(own.Length > 0 ? $" ({label})" : label);
        }
    }

    private static void Serialize(StringBuilder content, HtmlNode node)
    {
        if (node is HtmlText words)
        {
            content.Append(words.Value.Replace("<", "&lt;", StringComparison.Ordinal));
            return;
        }

        var element = (HtmlElement)node;
        content.Append('<').Append(element.Name);
        foreach (var attribute in element.Attributes.Where(Counts))
        {
            content.Append(' ').Append(attribute.Name).Append("=\"").Append(attribute.Value).Append('"');
        }

        content.Append('>');
        foreach (var child in element.Children)
        {
            Serialize(content, child);
        }

        content.Append("</").Append(element.Name).Append('>');
    }

    private static bool Counts(HtmlAttribute attribute) =>
        !Names.Contains(attribute.Name) && !(attribute.Name == "href" && attribute.Value.StartsWith('#'));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
