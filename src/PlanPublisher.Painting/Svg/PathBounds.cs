using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Painting.Svg;

/// <summary>The rectangle about a path; curves are taken as wide as their control points.</summary>
internal static class PathBounds
{
    public static Rect Of(ImmutableArray<PathSegment> segments)
    {
        var first = segments[0].To;
        var (left, top, right, bottom) = (first.X, first.Y, first.X, first.Y);
        foreach (var segment in segments)
        {
            Take(segment.To);
            if (segment.Kind == PathSegmentKind.CurveTo)
            {
                Take(segment.Control1);
                Take(segment.Control2);
            }
        }

        return new Rect(left, top, right - left, bottom - top);

        void Take(Point point)
        {
            (left, right) = (Length.Min(left, point.X), Length.Max(right, point.X));
            (top, bottom) = (Length.Min(top, point.Y), Length.Max(bottom, point.Y));
        }
    }

    public static Rect Widened(Rect area, Length strokeWidth)
    {
        var half = strokeWidth.Share(1, 2);
        return new Rect(area.X - half, area.Y - half, area.Width + strokeWidth, area.Height + strokeWidth);
    }

    /// <summary>Whether it covers all of its bounds: four corners along the axes.</summary>
    public static bool IsRectangle(ImmutableArray<PathSegment> segments)
    {
        var corners = segments.Where(segment => segment.Kind != PathSegmentKind.Close).ToList();
        return corners.Count is 4 or 5
            && segments.Count(segment => segment.Kind == PathSegmentKind.MoveTo) == 1
            && corners.TrueForAll(corner => corner.Kind != PathSegmentKind.CurveTo)
            && corners.Zip(corners.Skip(1)).All(side => side.First.To.X == side.Second.To.X || side.First.To.Y == side.Second.To.Y)
            && corners[0].To.X != corners[2].To.X
            && corners[0].To.Y != corners[2].To.Y;
    }
}
