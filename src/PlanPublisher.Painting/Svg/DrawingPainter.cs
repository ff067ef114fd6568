using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>Paints an <c>svg</c> of the page as paths: basic shapes, paths and groups with flat colours.</summary>
/// <remarks>
/// Follows SVG 2 for what it paints. It does not paint text, pictures, gradients, markers, opacity, clips or
/// <c>use</c>, and knows no style sheets: colours and widths stand in presentation attributes. What it leaves out is
/// reported. Arithmetic is addition, multiplication, division and square root, which are exact by IEEE 754, so the
/// result is the same on every machine.
/// </remarks>
/// <param name="mark">The mark of everything painted: the drawing is one figure.</param>
/// <param name="report">Takes a problem, which is given the drawing's place.</param>
internal sealed class DrawingPainter(PageCanvas canvas, ContentMark mark, Frame frame, Action<Func<SourceSpan, Diagnostic>> report)
{
    private static readonly ImmutableHashSet<string> WithoutPicture = ["title", "desc", "metadata"];

    public void Paint(Fragment.Replaced drawing)
    {
        var root = drawing.Element.Element;
        var style = DrawingStyle.Initial(drawing.Style.Color).Of(root, report);
        var map = DrawingTransform.OfViewBox(root, drawing.Size, report);
        PaintChildren(root, style, map);
    }

    private void PaintChildren(HtmlElement parent, DrawingStyle style, DrawingTransform map)
    {
        foreach (var child in parent.Children.OfType<HtmlElement>().Where(c => !WithoutPicture.Contains(c.Name)))
        {
            Paint(child, style, map);
        }
    }

    private void Paint(HtmlElement element, DrawingStyle inherited, DrawingTransform outer)
    {
        var style = inherited.Of(element, report);
        var map = DrawingTransform.OfElement(element, report).Then(outer);
        if (element.Name == "g")
        {
            PaintChildren(element, style, map);
        }
        else if (new ShapeReader(element, report).Read() is { } shape)
        {
            PaintShape(shape, style, map);
        }
        else
        {
            report(span => PaintingProblems.DrawingElementNotSupported(span, element.Name));
        }
    }

    private void PaintShape(Shape shape, DrawingStyle style, DrawingTransform map)
    {
        var fill = style.Fill.IsTransparent ? null : canvas.Map(style.Fill);
        var stroke = style.Stroke.IsTransparent || style.StrokeWidth <= 0
            ? null
            : new PathStroke(
                Length.FromPoints(style.StrokeWidth * map.Scale),
                [.. style.Dash.Select(d => Length.FromPoints(d * map.Scale))],
                canvas.Map(style.Stroke));
        if (shape.Segments.Count > 0 && (fill is not null || stroke is not null))
        {
            var segments = shape.Segments.Select(s => Place(s, map)).ToImmutableArray();
            canvas.Add(new DisplayItem.Path(mark, segments, fill, style.FillsEvenOdd, stroke));
        }
    }

    private PathSegment Place(ShapeSegment segment, DrawingTransform map) => new(
        segment.Kind,
        segment.Kind == PathSegmentKind.CurveTo ? Place(segment.Control1, map) : default,
        segment.Kind == PathSegmentKind.CurveTo ? Place(segment.Control2, map) : default,
        Place(segment.To, map));

    private Point Place(Place place, DrawingTransform map)
    {
        var (x, y) = map.Apply(place.X, place.Y);
        return frame.Map(new Point(Length.FromPoints(x), Length.FromPoints(y)));
    }
}
