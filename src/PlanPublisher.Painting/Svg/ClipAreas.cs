using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Painting.Svg;

/// <summary>Makes the areas that clip a drawing.</summary>
internal static class ClipAreas
{
    public static ClipArea Of(Rect area) => Of(
    [
        new Point(area.X, area.Y), new Point(area.Right, area.Y), new Point(area.Right, area.Bottom), new Point(area.X, area.Bottom),
    ]);

    /// <summary>A rectangle of a drawing, which may be turned on the page.</summary>
    public static ClipArea Of(DrawingTransform map, double x, double y, double width, double height) => Of(
        [map.Place(x, y), map.Place(x + width, y), map.Place(x + width, y + height), map.Place(x, y + height)]);

    /// <summary>What is inside both.</summary>
    public static ImmutableArray<ClipArea> Both(ImmutableArray<ClipArea> outer, ImmutableArray<ClipArea> inner) => outer.AddRange(inner);

    private static ClipArea Of(ReadOnlySpan<Point> corners)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>(corners.Length + 1);
        foreach (var corner in corners)
        {
            segments.Add(new PathSegment(segments.Count == 0 ? PathSegmentKind.MoveTo : PathSegmentKind.LineTo, default, default, corner));
        }

        segments.Add(new PathSegment(PathSegmentKind.Close, default, default, corners[0]));
        return new ClipArea(segments.MoveToImmutable(), IsEvenOdd: false);
    }
}
