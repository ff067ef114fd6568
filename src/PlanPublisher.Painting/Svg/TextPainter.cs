using System.Runtime.InteropServices;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>Paints the text of a drawing as text, so that it can be found, copied and read.</summary>
/// <remarks>
/// SVG 2, 11: anchored pieces, shifts, the usual baselines. One line, left to right; there is no wrapping and no text on
/// a path. Words are shaped as those of the page are.
/// </remarks>
internal sealed class TextPainter(Drawing drawing, DrawingCanvas canvas, PaintServers servers, IFontSource? fonts)
{
    public void Paint(HtmlElement text, DrawingContext context)
    {
        if (fonts is null)
        {
            drawing.Report(text, span => PaintingProblems.DrawingElementNotSupported(span, text.Name));
            return;
        }

        var characters = new TextReader(drawing, context.Viewport).Read(text, context.Style);
        var (x, y) = (0.0, 0.0);
        for (var start = 0; start < characters.Count;)
        {
            var end = start + 1;
            while (end < characters.Count && !characters[end].StartsChunk)
            {
                end++;
            }

            var runs = RunsOf(CollectionsMarshal.AsSpan(characters)[start..end], fonts);
            x = characters[start].X ?? x;
            y = characters[start].Y ?? y;
            (x, y) = PaintChunk(runs, x - (PartBefore(characters[start].Style.TextAnchor) * runs.Sum(run => run.Width)), y, context);
            start = end;
        }
    }

    private static double PartBefore(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => 0.5,
        TextAnchor.End => 1,
        _ => 0,
    };

    private static List<TextPiece> RunsOf(Span<TextCharacter> characters, IFontSource fonts)
    {
        var runs = new List<TextPiece>();
        for (var start = 0; start < characters.Length;)
        {
            var end = start + 1;
            while (end < characters.Length && characters[end].GoesOn(characters[end - 1]))
            {
                end++;
            }

            var text = string.Create(end - start, characters[start..end].ToArray(), (to, from) =>
            {
                for (var i = 0; i < to.Length; i++)
                {
                    to[i] = from[i].Value;
                }
            });
            runs.Add(TextPiece.Shape(text, characters[start], fonts));
            start = end;
        }

        return runs;
    }

    private (double X, double Y) PaintChunk(List<TextPiece> runs, double x, double y, DrawingContext context)
    {
        foreach (var run in runs)
        {
            x += run.First.ShiftX;
            y += run.First.ShiftY;
            Paint(run, x, y + (TextBaseline.Below(run.Style.DominantBaseline, run.Face) * run.UnitSize), context);
            x += run.Width - run.First.ShiftX;
        }

        return (x, y);
    }

    private void Paint(TextPiece run, double x, double baseline, DrawingContext context)
    {
        var (style, element) = (run.Style, run.First.Element);
        ReportMissing(run);
        var size = Length.FromPoints(Math.Min(style.FontSize * context.Map.Scale, 10_000));
        if (!style.IsVisible || size.Raw <= 0 || run.Glyphs.IsEmpty)
        {
            return;
        }

        if (!style.Stroke.IsNone && style.StrokeWidth > 0)
        {
            drawing.Report(element, span => PaintingProblems.TextNotStroked(span));
        }

        var bounds = BoundsOf(run, x, baseline, context.Map);
        var (colour, alpha) = servers.Flat(element, style.Fill);
        var opacity = alpha * style.FillOpacity * style.Opacity;
        if (colour.IsTransparent || opacity <= 0)
        {
            return;
        }

        var flat = canvas.Flatten(
            colour, opacity, bounds, () => drawing.Report(element, span => PaintingProblems.DrawingGroundNotKnown(span, element.Name)));
        var origin = context.Map.Place(x, baseline);
        var glyphs = new DisplayItem.Glyphs(
            canvas.Mark, run.Face, size, origin, run.Glyphs, run.Text, Length.Zero, TextTurn.None, canvas.Map(flat))
        {
            Clip = context.Clip,
            Map = MapOf(context.Map),
        };
        canvas.Add(new PaintedItem(glyphs, bounds, null, null));
    }

    /// <summary>Null if the text stands upright and is only scaled.</summary>
    private static LinearMap? MapOf(DrawingTransform map)
    {
        var scale = map.Scale;
        var linear = new LinearMap(map.A / scale, map.B / scale, map.C / scale, map.D / scale);
        var isUpright = Math.Abs(linear.A - 1) < 1e-6 && Math.Abs(linear.D - 1) < 1e-6
            && Math.Abs(linear.B) < 1e-6 && Math.Abs(linear.C) < 1e-6;
        return isUpright ? null : linear;
    }

    private static Rect BoundsOf(TextPiece run, double x, double baseline, DrawingTransform map)
    {
        var (top, bottom) = (baseline - (run.Face.Ascent * run.UnitSize), baseline - (run.Face.Descent * run.UnitSize));
        var right = x + run.Width - run.First.ShiftX;
        ReadOnlySpan<Point> corners = [map.Place(x, top), map.Place(right, top), map.Place(right, bottom), map.Place(x, bottom)];
        return PathBounds.Of([.. corners.ToArray().Select(corner => new PathSegment(PathSegmentKind.LineTo, default, default, corner))]);
    }

    private void ReportMissing(TextPiece run)
    {
        foreach (var glyph in run.Glyphs.Where(glyph => glyph.Glyph == 0))
        {
            var codePoint = System.Text.Rune.TryGetRuneAt(run.Text, glyph.TextStart, out var rune) ? rune.Value : 0xFFFD;
            drawing.Report(run.First.Element, span => FontProblems.MissingCharacter(span, codePoint, run.Face.PostScriptName));
        }
    }
}
