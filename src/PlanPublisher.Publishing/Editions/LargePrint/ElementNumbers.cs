using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>Numbers the elements of a rearranged page anew, in document order, and keeps what each was made from.</summary>
internal sealed class ElementNumbers
{
    /// <summary>By new ordinal, the ordinal in the page before; <see cref="Markup.NoOrigin"/> for what is new.</summary>
    private readonly List<int> _origins = [];

    public int Count => _origins.Count;

    public HtmlElement Number(HtmlElement element)
    {
        var ordinal = _origins.Count;
        _origins.Add(element.Ordinal);
        return element with
        {
            Ordinal = ordinal,
            Children = [.. element.Children.Select(child => child is HtmlElement inner ? Number(inner) : child)],
        };
    }

    public ElementSpans SpansFrom(ElementSpans spans)
    {
        var moved = ImmutableSortedDictionary.CreateBuilder<int, SourceSpan>();
        for (var i = 0; i < _origins.Count; i++)
        {
            if (spans.ByOrdinal.TryGetValue(_origins[i], out var span))
            {
                moved.Add(i, span);
            }
        }

        return new ElementSpans(moved.ToImmutable());
    }
}
