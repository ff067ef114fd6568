using System.Collections.Immutable;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Pages;

/// <summary>A page with its body, before margin boxes are filled.</summary>
/// <param name="Number">The value of the page counter.</param>
/// <param name="Body">Placed from the page's top left corner.</param>
internal sealed record PageDraft(
    PageSelection Selection, PageStyle Style, int Number, string Label, ImmutableArray<PlacedFragment> Body)
{
    /// <summary>The notes that begin on the page, by the ordinal of their element, and where.</summary>
    public ImmutableArray<(int Ordinal, Point At)> Notes { get; init; } = [];
}
