using System.Globalization;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>Which standard structure type (ISO 32000-1, 14.8.4) an element of HTML has.</summary>
/// <remarks>
/// Only types of PDF 1.7, so that no role map is needed. Elements that need more than one structure element (list items,
/// links in a table of contents, notes) are put together by <see cref="StructureTreeBuilder"/>.
/// </remarks>
internal static class StandardRoles
{
    /// <summary>The role, or null for an element that is transparent: what stands in it belongs to its parent.</summary>
    public static string? Of(StyledElement element)
    {
        var html = element.Element;
        return html.Attribute("role") switch
        {
            "presentation" or "none" => null,
            "heading" => HeadingOf(html.Attribute("aria-level")),
            "img" => element.Style.Display == Display.Inline && html.Name == "span" ? "Span" : "Figure",
            "math" => "Formula",
            _ => OfName(element),
        };
    }

    /// <summary>Whether the element has text that is in no block of its own.</summary>
    public static bool HasOwnText(StyledElement element) => element.Children.Any(child => child switch
    {
        StyledText text => !string.IsNullOrWhiteSpace(text.Value),
        StyledElement inner => IsInline(inner) && HasOwnText(inner),
        _ => false,
    });

    private static string? OfName(StyledElement element) => element.Element.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => element.Element.Name.ToUpperInvariant(),
        "p" or "pre" or "dt" => "P",
        "section" or "nav" or "aside" => "Sect",
        "article" => "Art",
        "blockquote" => "BlockQuote",
        "q" => "Quote",
        "code" => "Code",
        "figure" => "Div",
        "figcaption" or "caption" => "Caption",
        "img" or "svg" => "Figure",
        "math" => "Formula",
        "table" => "Table",
        "thead" => "THead",
        "tbody" => "TBody",
        "tfoot" => "TFoot",
        "tr" => "TR",
        "th" => "TH",
        "td" => "TD",
        "a" => element.Element.Attribute("href") is null ? OfInline(element) : "Link",
        "body" or "html" => null,
        _ => IsInline(element) ? OfInline(element) : OfBlock(element),
    };

    private static string? OfInline(StyledElement element) =>
        element.Element.Attribute("lang") is not null || element.Element is { Name: "abbr" } abbr && abbr.Attribute("title") is not null
            ? "Span"
            : null;

    /// <summary>A block without a meaning of its own: a paragraph if it is one, and of no interest if it only groups.</summary>
    private static string? OfBlock(StyledElement element)
    {
        if (HasOwnText(element))
        {
            return HasBlocks(element) ? "Div" : "P";
        }

        return element.Element.Attribute("lang") is null ? null : "Div";
    }

    private static bool HasBlocks(StyledElement element) =>
        element.Children.OfType<StyledElement>().Any(child => child.Style.Display != Display.None && (!IsInline(child) || HasBlocks(child)));

    private static bool IsInline(StyledElement element) =>
        element.Style.Display is Display.Inline or Display.InlineBlock && element.Style.Float != Float.Footnote;

    private static string HeadingOf(string? level) =>
        int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 6
            ? string.Create(CultureInfo.InvariantCulture, $"H{number}")
            : "H2";
}
