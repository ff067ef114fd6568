using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Tables;

namespace PlanPublisher.Layout.Flow;

/// <summary>Boxes whose lines run upwards or downwards in a block whose lines do not (Writing Modes 4, 3.2 and 7.3).</summary>
/// <remarks>Such a box is one piece that is never cut. Its own padding and border are not supported.</remarks>
internal static class TurnedBoxes
{
    public static bool AreTurned(FlowContext context, ComputedStyle style, ComputedStyle parent) =>
        !context.IsTurned && style.WritingMode != parent.WritingMode && style.WritingMode != WritingMode.HorizontalTb;

    public static (Fragment? Fragment, Size Size) Place(FlowContext context, Box box)
    {
        var layout = new TurnedContentLayout(new FlowContent(context));
        var width = layout.Measure(box).Max;
        var content = layout.LayOut(box, width);
        var placed = content.Place(new Space(Length.Unbounded, Length.Unbounded, AtTop: true), null);
        return (placed.Fragment, new Size(width, content.FullHeight));
    }
}
