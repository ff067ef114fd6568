using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>Lays out boxes in a vertical writing mode as upright content that is turned; all others as they are.</summary>
/// <remarks>
/// Writing Modes 4, 7.3: the axes swap. Lines are as long as the box's height, or as the longest line if it has none; the
/// width is that of the lines side by side, and cannot be squeezed. Turned content is never cut. A cell over several rows
/// is not laid out again at the height of its rows: the last of them grows. Inside turned content nothing is turned again:
/// to measure it is to lay it out, so each level would take twice the time of the one in it.
/// </remarks>
internal sealed class TurnedContentLayout(IContentLayout content) : IContentLayout
{
    public IContentLayout? InsideTurned => content.InsideTurned;

    public ContentWidths Measure(Box box)
    {
        if (TurnOf(box.Style) is null || content.InsideTurned is not { } upright)
        {
            return content.Measure(box);
        }

        var width = upright.LayOut(box, LineLength(box, upright)).FullHeight;
        return new ContentWidths(width, width);
    }

    public IContentPlaceable LayOut(Box box, Length width)
    {
        if (TurnOf(box.Style) is not { } turn || content.InsideTurned is not { } upright)
        {
            return content.LayOut(box, width);
        }

        var lineLength = LineLength(box, upright);
        var lines = upright.LayOut(box, lineLength);
        return new TurnedContent(lines, new Size(Length.Max(width, lines.FullHeight), lineLength), turn);
    }

    private static Turn? TurnOf(ComputedStyle style) => style.WritingMode switch
    {
        WritingMode.HorizontalTb => null,
        WritingMode.SidewaysLr => Turn.Up,
        WritingMode.SidewaysRl or WritingMode.VerticalRl => Turn.Down,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Length LineLength(Box box, IContentLayout upright)
    {
        var style = box.Style;
        if (style.Height.Kind != DimensionKind.Length)
        {
            return Length.Min(upright.Measure(box).Max, style.MaxHeight.Resolve(Length.Unbounded, Length.Unbounded));
        }

        var edges = style.SizesBorderBox ? (style.BorderWidths + style.Paddings(Length.Zero)).Vertical : Length.Zero;
        return Length.Max(style.Height.Length - edges, Length.Zero);
    }
}
