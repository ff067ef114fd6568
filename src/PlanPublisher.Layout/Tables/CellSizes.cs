using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>What a width or height given for a cell means for its outer size.</summary>
internal static class CellSizes
{
    /// <summary>box-sizing: a given size is that of the content unless the style sizes the border box.</summary>
    public static Length Outer(Length given, ComputedStyle style, Length insets) =>
        style.SizesBorderBox ? Length.Max(given, insets) : given + insets;
}
