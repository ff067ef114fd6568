using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Svg;

/// <summary>Something that a drawing has painted, with its colours before they became the device's.</summary>
internal readonly record struct PaintedItem(DisplayItem Item, Rect Bounds, CssColor? Fill, CssColor? Stroke)
{
    /// <summary>The one colour that covers all of the bounds; null if it does not.</summary>
    public CssColor? Flat =>
        Item is DisplayItem.Path { Stroke: null, Clip.IsEmpty: true } path && PathBounds.IsRectangle(path.Segments) ? Fill : null;
}
