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
        var fill = ColourOf(element, style.Fill, style.FillOpacity * style.Opacity, bounds);
        var stroke = style.StrokeWidth > 0 ? ColourOf(element, style.Stroke, style.StrokeOpacity * style.Opacity, bounds) : null;
        if (fill is null && stroke is null)
        {
            return;
        }

        var item = new DisplayItem.Path(
            canvas.Mark,
            segments,
            fill is { } filled ? canvas.Map(filled) : null,
            style.FillsEvenOdd,
            stroke is { } stroked ? StrokeOf(style, map, stroked) : null)
        {
            Clip = context.Clip,
        };
        var whole = stroke is null ? bounds : PathBounds.Widened(bounds, Length.FromPoints(style.StrokeWidth * map.Scale));
        canvas.Add(item, whole, stroke is null && PathBounds.IsRectangle(segments) ? fill : null);
    }

    private CssColor? ColourOf(HtmlElement element, DrawingPaint paint, double opacity, Rect bounds)
    {
        var (colour, alpha) = servers.Flat(element, paint);
        return colour.IsTransparent || alpha * opacity <= 0
            ? null
            : canvas.Flatten(
                colour,
                alpha * opacity,
                bounds,
                () => drawing.Report(element, span => PaintingProblems.DrawingGroundNotKnown(span, element.Name)));
    }

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
