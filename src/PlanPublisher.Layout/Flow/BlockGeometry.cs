using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>The used widths and edges of a block (CSS 2.2, 10.3.3 and 10.4).</summary>
/// <param name="Edges">Border and padding.</param>
internal readonly record struct BlockGeometry(Edges Margins, Edges Edges, Length ContentWidth)
{
    public Length BorderBoxWidth => ContentWidth + Edges.Horizontal;

    public static BlockGeometry Of(ComputedStyle style, Length containing)
    {
        var edges = style.Paddings(containing) + style.BorderWidths;
        var top = style.MarginTop.Resolve(containing, Length.Zero);
        var bottom = style.MarginBottom.Resolve(containing, Length.Zero);
        var left = style.MarginLeft.Resolve(containing, Length.Zero);
        var right = style.MarginRight.Resolve(containing, Length.Zero);
        var extra = style.SizesBorderBox ? edges.Horizontal : Length.Zero;
        var available = containing - left - right - edges.Horizontal;
        var width = style.Width.Resolve(containing, available + extra) - extra;
        width = Length.Min(width, style.MaxWidth.Resolve(containing, Length.Unbounded) - extra);
        width = Length.Max(width, style.MinWidth.Resolve(containing, Length.Zero) - extra);
        width = Length.Max(width, Length.Zero);
        var free = Length.Max(containing - width - edges.Horizontal - left - right, Length.Zero);
        if (style.MarginLeft.IsAuto)
        {
            left += style.MarginRight.IsAuto ? free.Share(1, 2) : free;
        }

        return new BlockGeometry(new Edges(top, right, bottom, left), edges, width);
    }
}
