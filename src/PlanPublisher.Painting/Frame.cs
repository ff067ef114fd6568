using System.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting;

/// <summary>Where a fragment's own coordinates lie on the page, and which way its lines run.</summary>
/// <remarks>
/// In turned text x runs along the line and y across the lines (Writing Modes 4, 6.1 "flow-relative"): upwards lines
/// begin at the bottom left of their box and stack to the right, downwards ones at the top right and stack to the left.
/// </remarks>
internal readonly record struct Frame(Point Origin, TextTurn Turn)
{
    public Point Map(Point place) => Turn switch
    {
        TextTurn.None => Origin + place,
        TextTurn.Up => new Point(Origin.X + place.Y, Origin.Y - place.X),
        TextTurn.Down => new Point(Origin.X - place.Y, Origin.Y + place.X),
        _ => throw new UnreachableException(),
    };

    public Rect Map(Rect area)
    {
        var first = Map(new Point(area.X, area.Y));
        var last = Map(new Point(area.Right, area.Bottom));
        var left = Length.Min(first.X, last.X);
        var top = Length.Min(first.Y, last.Y);
        return new Rect(left, top, Length.Max(first.X, last.X) - left, Length.Max(first.Y, last.Y) - top);
    }

    public Frame MovedTo(Point place) => this with { Origin = Map(place) };

    /// <summary>The frame of a box's children: turned once, at the outermost box of a vertical writing mode.</summary>
    public Frame Inside(WritingMode writingMode, Size box) => (Turn, writingMode) switch
    {
        (not TextTurn.None, _) or (_, WritingMode.HorizontalTb) => this,
        (_, WritingMode.SidewaysLr) => new Frame(Map(new Point(Length.Zero, box.Height)), TextTurn.Up),
        (_, WritingMode.SidewaysRl or WritingMode.VerticalRl) => new Frame(Map(new Point(box.Width, Length.Zero)), TextTurn.Down),
        _ => throw new UnreachableException(),
    };
}
