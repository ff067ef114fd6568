using System.Collections.Immutable;
using AngleSharp.Dom;

namespace PlanPublisher.Layout.Html;

/// <summary>Turns the parser's tree into ours, numbering elements on the way.</summary>
internal sealed class TreeBuilder(string html)
{
    /// <summary>Where the start tag of the element before begins: later ones stand behind it.</summary>
    private int _lastOffset = -1;

    public int ElementCount { get; private set; }

    public HtmlElement Build(IElement element)
    {
        var ordinal = ElementCount++;
        var offset = OffsetOf(element);
        _lastOffset = Math.Max(_lastOffset, offset);
        var children = ImmutableArray.CreateBuilder<HtmlNode>(element.ChildNodes.Length);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement childElement)
            {
                children.Add(Build(childElement));
            }
            else if (child is IText text)
            {
                children.Add(new HtmlText(text.Data));
            }
        }

        return new HtmlElement(
            ordinal,
            element.LocalName,
            [.. element.Attributes.Select(a => new HtmlAttribute(a.Name, a.Value))],
            children.ToImmutable(),
            offset);
    }

    /// <summary>-1 for an element that stands nowhere in the text.</summary>
    private int OffsetOf(IElement element)
    {
        if (element.SourceReference is { } source)
        {
            return source.Position.Index;
        }

        // The parser forgets the place of the root of a drawing or formula, and only of those.
        return element.LocalName is "svg" or "math"
            ? html.IndexOf("<" + element.LocalName, _lastOffset + 1, StringComparison.OrdinalIgnoreCase)
            : -1;
    }
}
