using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Painting;

/// <summary>The rectangle that a drawing covers, from the page's top left corner.</summary>
/// <remarks>Glyphs are taken as wide as they advance and as high as their font; curves as wide as their control points.</remarks>
public static class ItemBounds
{
    private static readonly Length One = Length.FromPoints(1);

    public static Rect Of(DisplayItem item) => item.Clip.IsEmpty
        ? OfWhole(item)
        : item.Clip.Select(area => area.Segments.IsEmpty ? default : Around(PointsOf(area.Segments))).Aggregate(OfWhole(item), Cut);

    private static Rect OfWhole(DisplayItem item) => item switch
    {
        DisplayItem.Glyphs glyphs => OfGlyphs(glyphs),
        DisplayItem.Rectangle rectangle => rectangle.Area,
        DisplayItem.Line line => Widened(Around([line.From, line.To]), line.Width),
        DisplayItem.Path path => Widened(Around(PointsOf(path.Segments)), path.Stroke?.Width ?? Length.Zero),
        DisplayItem.Image image => Around(
        [
            image.Origin, Turned(image.Origin, image.Map, One, Length.Zero), Turned(image.Origin, image.Map, One, One),
            Turned(image.Origin, image.Map, Length.Zero, One),
        ]),
        _ => throw new UnreachableException(),
    };

    public static Rect Union(Rect a, Rect b)
    {
        var x = Length.Min(a.X, b.X);
        var y = Length.Min(a.Y, b.Y);
        return new Rect(x, y, Length.Max(a.Right, b.Right) - x, Length.Max(a.Bottom, b.Bottom) - y);
    }

    private static Rect OfGlyphs(DisplayItem.Glyphs glyphs)
    {
        var unitsPerEm = glyphs.Font.UnitsPerEm;
        var advance = glyphs.FontSize.Share(glyphs.Run.Sum(glyph => (long)glyph.Advance), unitsPerEm);
        advance += glyphs.WordSpacing * glyphs.Characters.Count(character => character == ' ');
        var above = glyphs.FontSize.Share(glyphs.Font.Ascent, unitsPerEm);
        var height = above - glyphs.FontSize.Share(glyphs.Font.Descent, unitsPerEm);
        var (x, y) = glyphs.Origin;
        if (glyphs.Map is { } map)
        {
            ReadOnlySpan<(Length X, Length Y)> corners =
                [(Length.Zero, -above), (advance, -above), (advance, height - above), (Length.Zero, height - above)];
            return Around(corners.ToArray().Select(corner => Turned(glyphs.Origin, map, corner.X, corner.Y)));
        }

        return glyphs.Turn switch
        {
            TextTurn.None => new Rect(x, y - above, advance, height),
            TextTurn.Up => new Rect(x - above, y - advance, height, advance),
            TextTurn.Down => new Rect(x - (height - above), y, height, advance),
            _ => throw new UnreachableException(),
        };
    }

    private static Point Turned(Point origin, LinearMap map, Length right, Length down)
    {
        var (x, y) = map.Apply(right.Points, down.Points);
        return origin + new Point(Length.FromPoints(x), Length.FromPoints(y));
    }

    /// <summary>What two areas share; nothing is a place of the first.</summary>
    private static Rect Cut(Rect area, Rect clip)
    {
        var (left, top) = (Length.Max(area.X, clip.X), Length.Max(area.Y, clip.Y));
        var (right, bottom) = (Length.Min(area.Right, clip.Right), Length.Min(area.Bottom, clip.Bottom));
        return right < left || bottom < top
            ? area with { Width = Length.Zero, Height = Length.Zero }
            : new Rect(left, top, right - left, bottom - top);
    }

    private static IEnumerable<Point> PointsOf(ImmutableArray<PathSegment> segments)
    {
        foreach (var segment in segments)
        {
            if (segment.Kind == PathSegmentKind.CurveTo)
            {
                yield return segment.Control1;
                yield return segment.Control2;
            }

            if (segment.Kind != PathSegmentKind.Close)
            {
                yield return segment.To;
            }
        }
    }

    private static Rect Around(IEnumerable<Point> points) =>
        points.Select(point => new Rect(point.X, point.Y, Length.Zero, Length.Zero)).Aggregate(Union);

    private static Rect Widened(Rect area, Length strokeWidth)
    {
        var half = strokeWidth.Share(1, 2);
        return new Rect(area.X - half, area.Y - half, area.Width + strokeWidth, area.Height + strokeWidth);
    }
}
