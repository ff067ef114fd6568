using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Painting;

/// <summary>Everything to draw on one page, in painting order, and the places that links lie on.</summary>
/// <remarks>Painting order within the content is reading order: body, then artifacts of the margins.</remarks>
public sealed record DisplayList(
    int PageIndex,
    string PageLabel,
    Size PageSize,
    ImmutableArray<DisplayItem> Items,
    ImmutableArray<LinkArea> Links);

/// <summary>A part of a link on a page; a link over two lines has two areas.</summary>
/// <param name="ElementOrdinal">The <c>a</c> element, or the footnote whose call or number it is.</param>
/// <param name="Target">"#" and the name of an anchor of the document, or an absolute address.</param>
/// <param name="Description">What it leads to, in words.</param>
/// <param name="Part">Which part of the element's structure the link is.</param>
public sealed record LinkArea(
    int ElementOrdinal, Rect Area, string Target, string Description, MarkPart Part = MarkPart.Content);
