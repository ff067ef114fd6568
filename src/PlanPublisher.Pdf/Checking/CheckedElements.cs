using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Pdf.Checking;

/// <summary>The elements of a document with their parents and their places in the author's files, for checks of its pages.</summary>
internal sealed class CheckedElements
{
    private readonly Dictionary<int, StyledElement> _elements = [];
    private readonly Dictionary<int, int> _parents = [];
    private readonly ElementSpans _spans;

    public CheckedElements(StyledDocument document, ElementSpans spans)
    {
        _spans = spans;
        Index(document.Root);
    }

    public IEnumerable<StyledElement> All => _elements.Values;

    public StyledElement? Of(int ordinal) => _elements.GetValueOrDefault(ordinal);

    /// <summary>The element and what it stands in, from the inside.</summary>
    public IEnumerable<StyledElement> Around(int ordinal)
    {
        for (var at = ordinal; _elements.TryGetValue(at, out var element); at = _parents.GetValueOrDefault(at, -1))
        {
            yield return element;
        }
    }

    /// <summary>Where the author wrote the element, or what it stands in.</summary>
    public SourceSpan SpanOf(int ordinal) =>
        Around(ordinal).Select(element => _spans.Of(element.Ordinal)).FirstOrDefault(span => !span.IsNone, SourceSpan.None);

    private void Index(StyledElement element)
    {
        _elements[element.Ordinal] = element;
        foreach (var child in element.ChildElements)
        {
            _parents[child.Ordinal] = element.Ordinal;
            Index(child);
        }
    }
}
