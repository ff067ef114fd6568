using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>One entry of a <see cref="VerticalList"/>. All but a placeable are never cut.</summary>
/// <param name="Height">Of a placeable the height if it is not cut. A gap's may be negative.</param>
/// <param name="Price">Of a page break before the item; see <see cref="Prices"/>.</param>
/// <param name="X">From the left edge of the formatting context.</param>
internal readonly record struct VerticalItem(ItemKind Kind, Length Height, byte Price, Length X)
{
    /// <summary>Of a line or picture.</summary>
    public Fragment? Fragment { get; init; }

    public IPlaceable? Placeable { get; init; }

    /// <summary>The notes called in a line or in a piece that is never cut; null for none.</summary>
    public NoteSet? Notes { get; init; }

    /// <summary>Of a placeable with break-inside: avoid.</summary>
    public bool StaysWhole { get; init; }

    /// <summary>Of a forced break: which side the next page must be on.</summary>
    public BreakBetween Side { get; init; }

    /// <summary>Whom to name if the item is too tall for a page.</summary>
    public StyledElement? Element { get; init; }
}
