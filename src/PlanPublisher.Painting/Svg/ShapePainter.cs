using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Svg;

/// <summary>Fills and strokes the outline of a shape.</summary>
internal sealed class ShapePainter(Drawing drawing, DrawingCanvas canvas, PaintServers servers)
{
    public void Paint(HtmlElement element, Shape shape, DrawingContext context)
    {
        var (style, map) = (context.Style, context.Map);
        if (shape.Segments.Count == 0 || !style.IsVisible)
        {
            return;
        }

        var segments = shape.Segments.Select(segment => segment.On(map)).ToImmutableArray();
        var bounds = PathBounds.Of(segments);
        var (fill, fillAlpha) = PaintOf(element, style.Fill, style.FillOpacity * style.Opacity);
        var (stroke, strokeAlpha) = IsSeen(style.StrokeWidth * map.Scale)
            ? PaintOf(element, style.Stroke, style.StrokeOpacity * style.Opacity)
            : (CssColor.Transparent, 0);
        var path = new DisplayItem.Path(canvas.Mark, segments, null, style.FillsEvenOdd, null) { Clip = context.Clip };
        if (!fill.IsTransparent && fillAlpha < 1)
        {
            canvas.AddVeil(path, fill, fillAlpha, bounds, () => ReportGround(element));
            fill = CssColor.Transparent;
        }

        var whole = stroke.IsTransparent ? bounds : PathBounds.Widened(bounds, Length.FromPoints(style.StrokeWidth * map.Scale));
        CssColor? filled = fill.IsTransparent ? null : fill;
        CssColor? stroked = stroke.IsTransparent ? null : canvas.Flatten(stroke, strokeAlpha, whole, () => ReportGround(element));
        if (filled is not null || stroked is not null)
        {
            var item = path with
            {
                Fill = filled is { } flat ? canvas.Map(flat) : null,
                Stroke = stroked is { } line ? StrokeOf(style, map, line) : null,
            };
            canvas.Add(new PaintedItem(item, whole, filled, stroked));
        }
    }

    /// <summary>In PDF a line of no width is as thin as the device can draw it; in SVG there is none.</summary>
    private static bool IsSeen(double points) => points >= 0.001;

    /// <summary>Transparent if there is nothing to paint.</summary>
    private (CssColor Colour, double Alpha) PaintOf(HtmlElement element, DrawingPaint paint, double opacity)
    {
        var (colour, alpha) = servers.Flat(element, paint);
        return alpha * opacity > 0 ? (colour, alpha * opacity) : (CssColor.Transparent, 0);
    }

    private void ReportGround(HtmlElement element) =>
        drawing.Report(element, span => PaintingProblems.DrawingGroundNotKnown(span, element.Name));

    private PathStroke StrokeOf(DrawingStyle style, DrawingTransform map, CssColor colour)
    {
        var scale = style.HasFixedStroke ? DrawingTransform.PixelsToPoints.A : map.Scale;
        Length Scaled(double length) => Length.FromPoints(Math.Clamp(length * scale, -100_000, 100_000));

        // An odd number of lengths counts twice (SVG 2, 13.5.6).
        var dash = style.Dash.Length % 2 == 0 ? style.Dash : style.Dash.AddRange(style.Dash);
        return new PathStroke(Scaled(style.StrokeWidth), [.. dash.Select(Scaled)], canvas.Map(colour))
        {
            DashOffset = Scaled(style.DashOffset),
            Cap = style.Cap,
            Join = style.Join,
            MitreLimit = style.MitreLimit,
            Pen = style.HasFixedStroke || map.KeepsShapes || scale < 1e-6 ? null : PenOf(map, scale),
        };
    }

    private static LinearMap PenOf(DrawingTransform map, double scale) =>
        new(map.A / scale, map.B / scale, map.C / scale, map.D / scale);
}
