using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Painting.Press;

/// <summary>Lets grounds that touch an edge of the page go on beyond it, so that no white shows where the knife is a hair off.</summary>
/// <remarks>
/// Rectangles, and the rectangular areas that drawings are cut to. Pictures and curved shapes stay: to stretch them would
/// change what they show; whoever wants them to bleed makes them larger than the page.
/// </remarks>
internal readonly struct Bleed(Size page, Length width)
{
    public DisplayItem Of(DisplayItem item)
    {
        var bleed = this;
        var cut = item.Clip.IsEmpty ? item : item with { Clip = [.. item.Clip.Select(area => bleed.Of(area))] };
        return cut switch
        {
            DisplayItem.Rectangle rectangle => rectangle with { Area = Of(rectangle.Area) },
            DisplayItem.Path { Stroke: null } path when RectangleOf(path.Segments) is { } area && Of(area) is var wider && wider != area =>
                path with { Segments = SegmentsOf(wider) },
            _ => cut,
        };
    }

    private ClipArea Of(ClipArea clip) =>
        RectangleOf(clip.Segments) is { } area && Of(area) is var wider && wider != area ? clip with { Segments = SegmentsOf(wider) } : clip;

    private Rect Of(Rect area)
    {
        var left = area.X <= Length.Zero ? Length.Min(area.X, -width) : area.X;
        var top = area.Y <= Length.Zero ? Length.Min(area.Y, -width) : area.Y;
        var right = area.Right >= page.Width ? Length.Max(area.Right, page.Width + width) : area.Right;
        var bottom = area.Bottom >= page.Height ? Length.Max(area.Bottom, page.Height + width) : area.Bottom;
        return new Rect(left, top, right - left, bottom - top);
    }

    /// <summary>Null for what is no upright rectangle.</summary>
    private static Rect? RectangleOf(ImmutableArray<PathSegment> segments)
    {
        var corners = segments.Where(segment => segment.Kind != PathSegmentKind.Close).ToList();
        if (corners.Count is < 4 or > 5
            || corners.Exists(corner => corner.Kind == PathSegmentKind.CurveTo)
            || (corners.Count == 5 && corners[4].To != corners[0].To))
        {
            return null;
        }

        var (first, third) = (corners[0].To, corners[2].To);
        var isUpright = (corners[1].To == first with { X = third.X } && corners[3].To == first with { Y = third.Y })
            || (corners[1].To == first with { Y = third.Y } && corners[3].To == first with { X = third.X });
        var (left, top) = (Length.Min(first.X, third.X), Length.Min(first.Y, third.Y));
        return isUpright
            ? new Rect(left, top, Length.Max(first.X, third.X) - left, Length.Max(first.Y, third.Y) - top)
            : null;
    }

    private static ImmutableArray<PathSegment> SegmentsOf(Rect area) =>
    [
        Corner(PathSegmentKind.MoveTo, area.X, area.Y),
        Corner(PathSegmentKind.LineTo, area.Right, area.Y),
        Corner(PathSegmentKind.LineTo, area.Right, area.Bottom),
        Corner(PathSegmentKind.LineTo, area.X, area.Bottom),
        Corner(PathSegmentKind.Close, area.X, area.Y),
    ];

    private static PathSegment Corner(PathSegmentKind kind, Length x, Length y) => new(kind, default, default, new Point(x, y));
}
