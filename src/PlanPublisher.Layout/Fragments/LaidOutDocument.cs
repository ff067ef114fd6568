using System.Collections.Immutable;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Fragments;

/// <summary>A document on pages.</summary>
/// <param name="Anchors">Where each element with an id begins: the target of links and page references.</param>
/// <param name="Outline">Headings for the bookmarks, in document order.</param>
public sealed record LaidOutDocument(
    StyledDocument Styled,
    ImmutableArray<Page> Pages,
    ImmutableSortedDictionary<string, Anchor> Anchors,
    ImmutableArray<OutlineEntry> Outline)
{
    /// <summary>What drawings set their lettering in when they are painted; null if there are no fonts for them.</summary>
    public IFontSource? Fonts { get; init; }
}

/// <summary>One page.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Label">The number as the page prints it: "5", "iv".</param>
/// <param name="Name">The value of the <c>page</c> property it was made for; "" for an ordinary page.</param>
/// <param name="Content">Body and margin boxes, placed from the page's top left corner, in reading order.</param>
public sealed record Page(
    int Index,
    string Label,
    string Name,
    PageStyle Style,
    ImmutableArray<PlacedFragment> Content);

/// <summary>A place on a page.</summary>
public readonly record struct Anchor(int PageIndex, Point At);

/// <summary>A bookmark.</summary>
/// <param name="Level">1 for the outermost.</param>
public sealed record OutlineEntry(int Level, string Label, int ElementOrdinal, Anchor At);
