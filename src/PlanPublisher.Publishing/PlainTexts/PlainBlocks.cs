using System.Collections.Frozen;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.PlainTexts;

/// <summary>Which elements are paragraphs by themselves, or hold some.</summary>
internal static class PlainBlocks
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "html", "li", "main", "ol", "p", "section", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ul");

    public static bool IsBlock(HtmlElement element) => Names.Contains(element.Name);
}
