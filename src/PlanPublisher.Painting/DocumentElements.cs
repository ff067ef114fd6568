using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting;

/// <summary>What painting asks of an element's ancestors, found once for a document: elements do not know their parents.</summary>
internal sealed class DocumentElements
{
    private readonly Ancestry[] _byOrdinal;
    private readonly ElementSpans _spans;

    public DocumentElements(StyledDocument document, ElementSpans spans)
    {
        _spans = spans;
        _byOrdinal = new Ancestry[document.Document.ElementCount];
        Walk(document.Root, new Ancestry(-1, null, null, false));
    }

    /// <summary>The nearest <c>a</c> with an address, the element itself included.</summary>
    public HtmlElement? LinkOf(StyledElement element) => Of(element.Ordinal).Link;

    /// <summary>The element whose underline the text has: text decoration is not inherited, it spans the descendants.</summary>
    public StyledElement? UnderlinerOf(StyledElement element) => Of(element.Ordinal).Underliner;

    /// <summary>Whether <c>aria-hidden</c> takes the element from readers who do not see the page.</summary>
    public bool IsAriaHidden(StyledElement element) => Of(element.Ordinal).IsAriaHidden;

    /// <summary>The place in the author's file of the element or its nearest ancestor that has one.</summary>
    public SourceSpan SpanOf(int ordinal)
    {
        for (var at = ordinal; at >= 0; at = Of(at).Parent)
        {
            if (_spans.Of(at) is { IsNone: false } span)
            {
                return span;
            }
        }

        return SourceSpan.None;
    }

    private void Walk(StyledElement element, Ancestry parent)
    {
        var html = element.Element;
        var startsAnew = element.Style.Display is Display.InlineBlock or Display.Table;
        var here = new Ancestry(
            parent.Ordinal,
            html.Name == "a" && html.Attribute("href") is not null ? html : parent.Link,
            element.Style.IsUnderlined ? element : startsAnew ? null : parent.Underliner,
            parent.IsAriaHidden || html.Attribute("aria-hidden") == "true")
        {
            Ordinal = element.Ordinal,
        };
        if (element.Ordinal >= 0 && element.Ordinal < _byOrdinal.Length)
        {
            _byOrdinal[element.Ordinal] = here;
        }

        foreach (var child in element.Children)
        {
            if (child is StyledElement childElement)
            {
                Walk(childElement, here);
            }
        }
    }

    /// <summary>Page-margin boxes belong to no element of the document; they have no ancestors either.</summary>
    private Ancestry Of(int ordinal) =>
        ordinal >= 0 && ordinal < _byOrdinal.Length ? _byOrdinal[ordinal] : new Ancestry(-1, null, null, false);

    private readonly record struct Ancestry(int Parent, HtmlElement? Link, StyledElement? Underliner, bool IsAriaHidden)
    {
        public int Ordinal { get; init; } = -1;
    }
}
