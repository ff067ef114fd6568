using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The edges of inline boxes. Their percentages count as zero: they would depend on a width not yet known.</summary>
internal static class InlineEdges
{
    /// <summary>Whether an inline box paints something or takes room, so that its text needs marks.</summary>
    public static bool ArePainted(ComputedStyle style) =>
        !style.BackgroundColor.IsTransparent
        || style.BorderWidths != default
        || Before(style) != Length.Zero
        || After(style) != Length.Zero
        || style.Paddings(Length.Zero) != default;

    /// <summary>Margin, border and padding on the left.</summary>
    public static Length Before(ComputedStyle style) =>
        style.MarginLeft.Resolve(Length.Zero, Length.Zero) + style.BorderLeft.Width + PaddingLeft(style);

    /// <summary>Padding, border and margin on the right.</summary>
    public static Length After(ComputedStyle style) =>
        style.PaddingRight.Resolve(Length.Zero, Length.Zero)
        + style.BorderRight.Width
        + style.MarginRight.Resolve(Length.Zero, Length.Zero);

    private static Length PaddingLeft(ComputedStyle style) => style.PaddingLeft.Resolve(Length.Zero, Length.Zero);
}
