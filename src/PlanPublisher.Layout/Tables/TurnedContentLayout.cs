using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>Lays out boxes in a vertical writing mode as upright content that is turned; all others as they are.</summary>
/// <remarks>
/// Writing Modes 4, 7.3: the axes swap. Lines are as long as the box's height, or as the longest line if it has none; the
/// width is that of the lines side by side, and cannot be squeezed. Turned content is never cut.
/// </remarks>
internal sealed class TurnedContentLayout(IContentLayout content) : IContentLayout
{
    public ContentWidths Measure(Box box)
    {
        if (TurnOf(box.Style) is null)
        {
            return content.Measure(box);
        }

        var width = content.LayOut(box, LineLength(box)).FullHeight;
        return new ContentWidths(width, width);
    }

    public IContentPlaceable LayOut(Box box, Length width)
    {
        if (TurnOf(box.Style) is not { } turn)
        {
            return content.LayOut(box, width);
        }

        var longest = LineLength(box);
        var lengths = new ContentWidths(Length.Min(content.Measure(box).Min, longest), longest);
        return new TurnedContent(length => content.LayOut(box, length), width, lengths, turn);
    }

    private static Turn? TurnOf(ComputedStyle style) => style.WritingMode switch
    {
        WritingMode.HorizontalTb => null,
        WritingMode.SidewaysLr => Turn.Up,
        WritingMode.SidewaysRl or WritingMode.VerticalRl => Turn.Down,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Length LineLength(Box box)
    {
        var style = box.Style;
        if (style.Height.Kind != DimensionKind.Length)
        {
            return Length.Min(content.Measure(box).Max, style.MaxHeight.Resolve(Length.Unbounded, Length.Unbounded));
        }

        var edges = style.SizesBorderBox ? (style.BorderWidths + style.Paddings(Length.Zero)).Vertical : Length.Zero;
        return Length.Max(style.Height.Length - edges, Length.Zero);
    }
}
