using System.Diagnostics;
using PlanPublisher.Layout.Geometry;

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

    /// <summary>The frame of turned content. Text is turned once: content that is turned again within it stays as it is.</summary>
    public Frame Inside(Layout.Fragments.Turn turn, Size area) => (Turn, turn) switch
    {
        (not TextTurn.None, _) => this,
        (_, Layout.Fragments.Turn.Up) => new Frame(Map(new Point(Length.Zero, area.Height)), TextTurn.Up),
        (_, Layout.Fragments.Turn.Down) => new Frame(Map(new Point(area.Width, Length.Zero)), TextTurn.Down),
        _ => throw new UnreachableException(),
    };
}
