using System.Collections.Frozen;
using System.Text;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.PlainTexts;

/// <summary>The words of a run of text and of the elements in it.</summary>
internal static class PlainInlines
{
    private static readonly FrozenSet<string> LeftOut =
        FrozenSet.Create(StringComparer.Ordinal, "colgroup", "head", "nav", "script", "style", "svg");

    /// <summary>What is for eyes only, or only leads about the page.</summary>
    public static bool IsLeftOut(HtmlElement element) =>
        LeftOut.Contains(element.Name)
        || element.Attribute("aria-hidden") == "true"
        || element.HasClass("skip");

    /// <summary>With single spaces, and the line breaks of <c>br</c>.</summary>
    public static string Of(IEnumerable<HtmlNode> nodes) => Of(nodes, IsLeftOut);

    /// <param name="isLeftOut">For who reads some elements by themselves; what is for eyes only should be among them.</param>
    public static string Of(IEnumerable<HtmlNode> nodes, Predicate<HtmlElement> isLeftOut)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            Append(text, node, isLeftOut);
        }

        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, HtmlNode node, Predicate<HtmlElement> isLeftOut)
    {
        switch (node)
        {
            case HtmlText words:
                AppendWords(text, words.Value);
                break;
            case HtmlElement { Name: "br" }:
                text.Length -= text is [.., ' '] ? 1 : 0;
                text.Append('\n');
                break;
            case HtmlElement { Name: "img" } picture:
                AppendWords(text, picture.Attribute("alt") ?? "");
                break;
            case HtmlElement element when !isLeftOut(element):
                AppendElement(text, element, isLeftOut);
                break;
        }
    }

    /// <summary>A footnote stands in brackets where it is called.</summary>
    private static void AppendElement(StringBuilder text, HtmlElement element, Predicate<HtmlElement> isLeftOut)
    {
        if (element.HasClass("footnote"))
        {
            text.Append(" (").Append(Of(element.Children, isLeftOut)).Append(')');
            return;
        }

        foreach (var child in element.Children)
        {
            Append(text, child, isLeftOut);
        }
    }

    /// <summary>White space as a browser shows it: one space, and none where a line begins.</summary>
    private static void AppendWords(StringBuilder text, string words)
    {
        foreach (var sign in words)
        {
            if (sign is not (' ' or '\n' or '\t' or '\r'))
            {
                text.Append(sign);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
