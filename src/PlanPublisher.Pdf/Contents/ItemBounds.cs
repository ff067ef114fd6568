using System.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;

namespace PlanPublisher.Pdf.Contents;

/// <summary>The rectangle that a drawing covers, from the page's top left corner.</summary>
/// <remarks>Glyphs are taken as wide as they advance and as high as their font; curves as wide as their control points.</remarks>
internal static class ItemBounds
{
    public static Rect Of(DisplayItem item) => item switch
    {
        DisplayItem.Glyphs glyphs => OfGlyphs(glyphs),
        DisplayItem.Rectangle rectangle => rectangle.Area,
        DisplayItem.Line line => Widened(Around([line.From, line.To]), line.Width),
        DisplayItem.Path path => Widened(Around(PointsOf(path)), path.Stroke?.Width ?? Length.Zero),
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
        return glyphs.Turn switch
        {
            TextTurn.None => new Rect(x, y - above, advance, height),
            TextTurn.Up => new Rect(x - above, y - advance, height, advance),
            TextTurn.Down => new Rect(x - (height - above), y, height, advance),
            _ => throw new UnreachableException(),
        };
    }

    private static IEnumerable<Point> PointsOf(DisplayItem.Path path)
    {
        foreach (var segment in path.Segments)
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
