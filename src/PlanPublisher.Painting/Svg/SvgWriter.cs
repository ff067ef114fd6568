using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Images;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting.Svg;

/// <summary>Writes a page as an SVG picture, for previews and for views of before and after.</summary>
/// <remarks>
/// Text becomes outlines, each glyph defined once, so the picture needs no fonts and looks the same everywhere. It has
/// no text for readers: whoever shows it says in words what it is. Names of glyphs begin with the font's hash, so that
/// several pictures in one page agree. Inks are shown as <see cref="ScreenColours"/> would show them.
/// </remarks>
public static class SvgWriter
{
    public static string Write(DisplayList page)
    {
        var svg = new StringBuilder();
        var (width, height) = (Number(page.PageSize.Width), Number(page.PageSize.Height));
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" ");
        svg.Append(CultureInfo.InvariantCulture, $"width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {width} {height}\">\n");
        var glyphs = WriteGlyphs(svg, page.Items);
        var clips = new ClipWriter(svg, page.PageIndex);
        foreach (var item in page.Items)
        {
            clips.Enter(item.Clip);
            Write(svg, item, glyphs);
        }

        clips.Enter([]);

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Defines each glyph once. Returns the names of those that show something.</summary>
    private static HashSet<string> WriteGlyphs(StringBuilder svg, ImmutableArray<DisplayItem> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var defined = new HashSet<string>(StringComparer.Ordinal);
        svg.Append("<defs>\n");
        foreach (var text in items.OfType<DisplayItem.Glyphs>())
        {
            foreach (var glyph in text.Run)
            {
                var name = NameOf(text.Font, glyph.Glyph);
                if (seen.Add(name) && GlyphPath.Write(text.Font.OutlineOf(glyph.Glyph)) is { Length: > 0 } path)
                {
                    defined.Add(name);
                    svg.Append(CultureInfo.InvariantCulture, $"<path id=\"{name}\" d=\"{path}\"/>\n");
                }
            }
        }

        svg.Append("</defs>\n");
        return defined;
    }

    private static void Write(StringBuilder svg, DisplayItem item, HashSet<string> glyphs)
    {
        switch (item)
        {
            case DisplayItem.Glyphs text:
                WriteText(svg, text, glyphs);
                break;
            case DisplayItem.Rectangle { Area: var area, Fill: var fill }:
                svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Number(area.X)}\" y=\"{Number(area.Y)}\" ");
                svg.Append(CultureInfo.InvariantCulture, $"width=\"{Number(area.Width)}\" height=\"{Number(area.Height)}\" ");
                svg.Append(CultureInfo.InvariantCulture, $"fill=\"{Colour(fill)}\"/>\n");
                break;
            case DisplayItem.Line line:
                svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Place(line.From)}L{Place(line.To)}\"");
                svg.Append(Stroke(line.Width, line.Dash, line.Colour)).Append("/>\n");
                break;
            case DisplayItem.Image image:
                WriteImage(svg, image);
                break;
            case DisplayItem.Path { Stroke: { Pen: { } pen } stroke } path:
                // The pen's own coordinates: the path is taken back into them, and all of it stretched again.
                WritePath(svg, path with { Stroke = null });
                svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"{Matrix(pen)}\">");
                WritePath(svg, path with { Segments = path.Segments.On(pen.Inverse()), Fill = null, Stroke = stroke with { Pen = null } });
                svg.Append("</g>\n");
                break;
            case DisplayItem.Path path:
                WritePath(svg, path);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The file itself; the browser mixes what is transparent with what is under it, which is the same ground.</summary>
    private static void WriteImage(StringBuilder svg, DisplayItem.Image image)
    {
        var type = image.Picture.Format == RasterFormat.Png ? "png" : "jpeg";
        var map = image.Map;
        svg.Append("<image width=\"1\" height=\"1\" preserveAspectRatio=\"none\" style=\"image-orientation:none\" transform=\"matrix(");
        svg.Append(CultureInfo.InvariantCulture, $"{Factor(map.A)} {Factor(map.B)} {Factor(map.C)} {Factor(map.D)} {Place(image.Origin)})\" ");
        svg.Append(CultureInfo.InvariantCulture, $"href=\"data:image/{type};base64,{Convert.ToBase64String(image.Picture.File.Span)}\"/>\n");
    }

    /// <summary>Glyphs stand in font units in a group that scales and turns them.</summary>
    private static void WriteText(StringBuilder svg, DisplayItem.Glyphs text, HashSet<string> glyphs)
    {
        var scale = text.FontSize.Points / text.Font.UnitsPerEm;
        var turn = text.Map is { } map ? $" {Matrix(map)}" : text.Turn switch
        {
            TextTurn.None => "",
            TextTurn.Up => " rotate(-90)",
            TextTurn.Down => " rotate(90)",
            _ => throw new UnreachableException(),
        };
        svg.Append(CultureInfo.InvariantCulture, $"<g fill=\"{Colour(text.Colour)}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"transform=\"translate({Place(text.Origin)}){turn} ");
        svg.Append(CultureInfo.InvariantCulture, $"scale({Factor(scale)} {Factor(-scale)})\">");
        var x = 0.0;
        foreach (var glyph in text.Run)
        {
            if (NameOf(text.Font, glyph.Glyph) is var name && glyphs.Contains(name))
            {
                svg.Append(CultureInfo.InvariantCulture, $"<use href=\"#{name}\" x=\"{Number(x)}\"/>");
            }

            var isSpace = text.Characters[glyph.TextStart] == ' ';
            x += glyph.Advance + (isSpace ? text.WordSpacing.Points / scale : 0);
        }

        svg.Append("</g>\n");
    }

    private static void WritePath(StringBuilder svg, DisplayItem.Path path)
    {
        svg.Append("<path d=\"").Append(PathDataOf(path.Segments));
        svg.Append(CultureInfo.InvariantCulture, $"\" fill=\"{(path.Fill is { } fill ? Colour(fill) : "none")}\"");
        svg.Append(path.FillsEvenOdd ? " fill-rule=\"evenodd\"" : "");
        svg.Append(path.Stroke is { } stroke ? Stroke(stroke) : "").Append("/>\n");
    }

    internal static string PathDataOf(ImmutableArray<PathSegment> segments)
    {
        var data = new StringBuilder();
        foreach (var segment in segments)
        {
            data.Append(segment.Kind switch
            {
                PathSegmentKind.MoveTo => $"M{Place(segment.To)}",
                PathSegmentKind.LineTo => $"L{Place(segment.To)}",
                PathSegmentKind.CurveTo => $"C{Place(segment.Control1)} {Place(segment.Control2)} {Place(segment.To)}",
                PathSegmentKind.Close => "Z",
                _ => throw new UnreachableException(),
            });
        }

        return data.ToString();
    }

    private static string Stroke(PathStroke stroke)
    {
        var text = new StringBuilder(Stroke(stroke.Width, stroke.Dash, stroke.Colour));
        text.Append(stroke.DashOffset == Length.Zero ? "" : $" stroke-dashoffset=\"{Number(stroke.DashOffset)}\"");
        text.Append(stroke.Cap == LineCap.Butt ? "" : $" stroke-linecap=\"{stroke.Cap.ToString().ToLowerInvariant()}\"");
        text.Append(stroke.Join == LineJoin.Mitre ? "" : $" stroke-linejoin=\"{stroke.Join.ToString().ToLowerInvariant()}\"");
        return text.Append(CultureInfo.InvariantCulture, $" stroke-miterlimit=\"{Number(stroke.MitreLimit)}\"").ToString();
    }

    private static string Matrix(LinearMap map) =>
        $"matrix({Factor(map.A)} {Factor(map.B)} {Factor(map.C)} {Factor(map.D)} 0 0)";

    private static string Stroke(Length width, ImmutableArray<Length> dash, DeviceColour colour)
    {
        var dashes = dash.IsEmpty ? "" : $" stroke-dasharray=\"{string.Join(' ', dash.Select(Number))}\"";
        return $" stroke=\"{Colour(colour)}\" stroke-width=\"{Number(width)}\"{dashes}";
    }

    private static string NameOf(FontFace font, ushort glyph) =>
        string.Create(CultureInfo.InvariantCulture, $"g{font.Hash.AsSpan(0, 8)}-{glyph}");

    private static string Colour(DeviceColour colour) => colour switch
    {
        DeviceColour.Rgb rgb => $"#{rgb.Red:x2}{rgb.Green:x2}{rgb.Blue:x2}",
        DeviceColour.Cmyk inks => Colour(ScreenColours.Show(inks)),
        _ => throw new UnreachableException(),
    };

    private static string Place(Point place) => $"{Number(place.X)} {Number(place.Y)}";

    private static string Number(Length length) => Number(length.Points);

    /// <summary>More digits than a place needs: a line's whole length is multiplied by it.</summary>
    private static string Factor(double number) => number.ToString("0.#########", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
