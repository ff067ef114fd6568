using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>A box that paints over the items from <paramref name="Open"/> to before <paramref name="Close"/>.</summary>
/// <param name="X">Of the border box, from the left edge of the formatting context.</param>
internal readonly record struct BoxSpan(
    StyledElement Element, ComputedStyle Style, Length X, Length Width, int Open, int Close);
