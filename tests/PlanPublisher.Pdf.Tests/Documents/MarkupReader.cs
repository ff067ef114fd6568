using System.Collections.Immutable;
using System.Xml.Linq;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Pdf.Tests.Documents;

/// <summary>Makes a styled tree from markup: ordinals in document order, display types as browsers have them.</summary>
internal sealed class MarkupReader
{
    private int _next;

    /// <summary>Which element of the markup each styled element was made from.</summary>
    public Dictionary<XElement, StyledElement> Elements { get; } = [];

    public StyledDocument Read(XElement root)
    {
        var styled = ReadElement(root);
        var document = new HtmlDocument(styled.Element, "", "en-GB", _next);
        return new StyledDocument(document, styled, new PageStyles(new NoPageStyles()));
    }

    private StyledElement ReadElement(XElement element)
    {
        var ordinal = _next++;
        var attributes = element.Attributes().Select(attribute => new HtmlAttribute(attribute.Name.LocalName, attribute.Value));
        var html = new HtmlElement(ordinal, element.Name.LocalName, [.. attributes], [], -1);
        ImmutableArray<StyledNode> children = [.. element.Nodes().Select(ReadNode).OfType<StyledNode>()];
        var styled = new StyledElement(html, StyleOf(element), children);
        Elements.Add(element, styled);
        return styled;
    }

    private StyledNode? ReadNode(XNode node) => node switch
    {
        XElement element => ReadElement(element),
        XText text => new StyledText(text.Value),
        _ => null,
    };

    private static ComputedStyle StyleOf(XElement element)
    {
        var style = new ComputedStyle
        {
            Display = DisplayOf(element),
            Float = (string?)element.Attribute("class") == "footnote" ? Float.Footnote : Float.None,
        };
        return element.Name.LocalName == "li" && element.Parent!.Name.LocalName == "ol"
            ? style with { ListStyleType = ListStyleType.Named("decimal") }
            : style;
    }

    private static Display DisplayOf(XElement element) => element.Name.LocalName switch
    {
        _ when element.Attribute("hidden") is not null => Display.None,
        "span" or "a" or "strong" or "em" or "abbr" or "code" or "q" or "img" or "svg" or "path" => Display.Inline,
        "li" => Display.ListItem,
        "table" => Display.Table,
        "tr" => Display.TableRow,
        "th" or "td" => Display.TableCell,
        "thead" => Display.TableHeaderGroup,
        "tbody" => Display.TableRowGroup,
        "tfoot" => Display.TableFooterGroup,
        "caption" => Display.TableCaption,
        _ => Display.Block,
    };

    private sealed class NoPageStyles : IPageStyleSource
    {
        public PageStyle StyleOf(PageSelection page) => throw new NotSupportedException("pages are painted already");
    }
}
