using System.Collections.Immutable;

namespace PlanPublisher.Layout.Html;

/// <summary>A node of the immutable document tree: an element or a text.</summary>
public abstract record HtmlNode;

/// <summary>Text as it stands in the document, white space not yet collapsed.</summary>
public sealed record HtmlText(string Value) : HtmlNode;

/// <summary>An element. Names are lower case; foreign (SVG) names keep their case.</summary>
/// <param name="Ordinal">Its number in document order, from 0: the id that layout, tags and source spans share.</param>
/// <param name="Offset">Where its start tag begins in the HTML text, for messages; -1 if the reader supplied it.</param>
public sealed record HtmlElement(
    int Ordinal,
    string Name,
    ImmutableArray<HtmlAttribute> Attributes,
    ImmutableArray<HtmlNode> Children,
    int Offset) : HtmlNode
{
    /// <summary>What links call it: its <c>id</c>, or the old <c>name</c> of an <c>a</c> (HTML, 7.4.6.3); null for neither.</summary>
    public string? AnchorName =>
        Attribute("id") is { Length: > 0 } id ? id
        : Name == "a" && Attribute("name") is { Length: > 0 } name ? name
        : null;

    public string? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    public bool HasClass(string name) => Attribute("class")?.Split(' ').Contains(name) == true;
}

/// <summary>An attribute of an element.</summary>
public readonly record struct HtmlAttribute(string Name, string Value);
