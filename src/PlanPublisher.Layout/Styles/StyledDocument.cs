using System.Collections.Immutable;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Images;

namespace PlanPublisher.Layout.Styles;

/// <summary>The document with the computed style of every element, and the styles of its pages.</summary>
public sealed record StyledDocument(HtmlDocument Document, StyledElement Root, PageStyles Pages);

/// <summary>A node of the styled tree.</summary>
public abstract record StyledNode;

/// <summary>Text; it has its parent's style.</summary>
public sealed record StyledText(string Value) : StyledNode;

/// <summary>An element with its computed style and those of its pseudo-elements.</summary>
/// <remarks>A pseudo-element that generates nothing is null. Elements with <c>display: none</c> are kept, their subtree too.</remarks>
public sealed record StyledElement(
    HtmlElement Element,
    ComputedStyle Style,
    ImmutableArray<StyledNode> Children) : StyledNode
{
    public ComputedStyle? Before { get; init; }

    public ComputedStyle? After { get; init; }

    /// <summary>The style of <c>::marker</c>, for list items only.</summary>
    public ComputedStyle? Marker { get; init; }

    public ComputedStyle? FootnoteCall { get; init; }

    public ComputedStyle? FootnoteMarker { get; init; }

    /// <summary>The picture of an <c>img</c>, once it is attached; null for all others and for one that cannot be used.</summary>
    public Picture? Picture { get; init; }

    public int Ordinal => Element.Ordinal;

    /// <summary>The children that are elements, without an allocation: each tree is walked many times.</summary>
    public ElementChildren ChildElements => new(Children);
}
