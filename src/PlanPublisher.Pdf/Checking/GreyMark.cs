using System.Text;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Pdf.Checking;

/// <summary>Something of a drawing that may stand for a thing: a bar, a dot, a line of a chart, a sign.</summary>
/// <param name="Form">All of its look but its colours: two marks of one form differ in colour alone.</param>
/// <param name="Outline">The colour of its edge, for a filled shape that has one; else as <paramref name="Colour"/>.</param>
/// <param name="Bounds">Of a line of a chart only its end, where its label stands.</param>
internal sealed record GreyMark(string Form, DeviceColour Colour, DeviceColour Outline, Rect Bounds)
{
    /// <summary>Null for what is no mark: text in words, a picture of pixels.</summary>
    public static GreyMark? Of(DisplayItem item) => item switch
    {
        DisplayItem.Rectangle rectangle => new GreyMark("rectangle", rectangle.Fill, rectangle.Fill, rectangle.Area),
        DisplayItem.Path path when ColourOf(path) is { } colour => new GreyMark(FormOf(path), colour, path.Stroke?.Colour ?? colour, BoundsOf(path)),
        DisplayItem.Line line => new GreyMark($"line {line.Width} {string.Join(' ', line.Dash)}", line.Colour, line.Colour, At(line.To)),
        DisplayItem.Glyphs glyphs when IsSign(glyphs.Characters) =>
            new GreyMark($"sign {glyphs.Characters.Trim()} {glyphs.FontSize}", glyphs.Colour, glyphs.Colour, ItemBounds.Of(glyphs)),
        _ => null,
    };

    /// <summary>Words, not figures alone: "2002/03" at a bar does not say which series it is of.</summary>
    public static bool IsLabel(DisplayItem item) => item is DisplayItem.Glyphs glyphs && glyphs.Characters.Any(char.IsLetter);

    private static bool IsSign(string characters) =>
        characters.Trim() is { Length: > 0 } text && text.EnumerateRunes().All(rune => Rune.IsSymbol(rune));

    private static DeviceColour? ColourOf(DisplayItem.Path path) => path.Fill ?? path.Stroke?.Colour;

    private static bool IsOpenLine(DisplayItem.Path path) => path.Fill is null && path.Segments.All(segment => segment.Kind != PathSegmentKind.Close);

    private static Rect BoundsOf(DisplayItem.Path path) => IsOpenLine(path) ? At(path.Segments[^1].To) : ItemBounds.Of(path);

    private static Rect At(Point point) => new(point.X, point.Y, Length.Zero, Length.Zero);

    private static string FormOf(DisplayItem.Path path)
    {
        var form = new StringBuilder(path.Fill is null ? "stroke" : "fill");
        if (path.Stroke is { } stroke)
        {
            form.Append($" {stroke.Width} {string.Join(' ', stroke.Dash)}");
        }

        // Bars of one series have different heights, and lines of two may have more points or fewer.
        return IsOpenLine(path) ? form.ToString() : form.Append(' ').Append(OutlineOf(path)).ToString();
    }

    /// <summary>What kind of shape: an upright box and a diamond both have four sides.</summary>
    private static string OutlineOf(DisplayItem.Path path)
    {
        var outline = new StringBuilder();
        var from = default(Point);
        foreach (var segment in path.Segments)
        {
            outline.Append(segment.Kind switch
            {
                PathSegmentKind.MoveTo => 'm',
                PathSegmentKind.CurveTo => 'c',
                PathSegmentKind.Close => 'z',
                _ when segment.To.X == from.X || segment.To.Y == from.Y => 'l',
                _ => '/',
            });
            from = segment.To;
        }

        return outline.ToString();
    }
}
