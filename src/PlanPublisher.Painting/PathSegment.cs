using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Painting;

/// <summary>A piece of a path; control points are absolute.</summary>
public readonly record struct PathSegment(PathSegmentKind Kind, Point Control1, Point Control2, Point To)
{
    public PathSegment On(LinearMap map) => new(Kind, Apply(map, Control1), Apply(map, Control2), Apply(map, To));

    private static Point Apply(LinearMap map, Point point)
    {
        var (x, y) = map.Apply(point.X.Points, point.Y.Points);
        return new Point(Length.FromPoints(x), Length.FromPoints(y));
    }
}

/// <summary>What is done with all pieces of a path.</summary>
public static class PathSegments
{
    public static ImmutableArray<PathSegment> On(this ImmutableArray<PathSegment> segments, LinearMap map) =>
        [.. segments.Select(segment => segment.On(map))];
}

/// <summary>What a <see cref="PathSegment"/> does.</summary>
public enum PathSegmentKind
{
    MoveTo,
    LineTo,
    CurveTo,
    Close,
}
