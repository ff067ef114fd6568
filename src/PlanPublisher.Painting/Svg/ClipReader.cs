using System.Collections.Immutable;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>Reads a <c>clipPath</c>: the shapes in it, together, are what is shown (CSS Masking 1, 3.5).</summary>
/// <remarks>Text in a clip, and one measured by the shape it clips (objectBoundingBox), are reported and do not clip.</remarks>
internal sealed class ClipReader(Drawing drawing)
{
    /// <summary>A clip may itself be clipped, but not so often.</summary>
    private const int LongestChain = 16;

    /// <summary>What is shown of an element with the style, outer clips included.</summary>
    public ImmutableArray<ClipArea> Read(HtmlElement element, DrawingContext context)
    {
        var clip = context.Clip;
        var id = context.Style.Clip;
        for (var i = 0; id is not null && i < LongestChain; i++)
        {
            if (drawing.Find(id) is not { Name: "clipPath" } path)
            {
                var missing = id;
                drawing.Report(element, span => PaintingProblems.NowhereInDrawing(span, missing));
                return clip;
            }

            if (path.Attribute("clipPathUnits") == "objectBoundingBox")
            {
                drawing.Report(path, span => PaintingProblems.DrawingValueNotUnderstood(span, "clipPathUnits", "objectBoundingBox"));
                return clip;
            }

            var style = drawing.StyleOf(path, context.Style, context.Viewport);
            clip = ClipAreas.Both(clip, [AreaOf(path, context with { Style = style, Map = drawing.TransformOf(path).Then(context.Map) })]);
            id = style.Clip;
        }

        return clip;
    }

    private ClipArea AreaOf(HtmlElement path, DrawingContext context)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        var isEvenOdd = false;
        foreach (var child in path.Children.OfType<HtmlElement>().Where(child => !DrawingPainter.HasNoPicture(child)))
        {
            var (target, map) = Resolve(child, drawing.TransformOf(child).Then(context.Map));
            var style = drawing.StyleOf(target, drawing.StyleOf(child, context.Style, context.Viewport), context.Viewport);
            if (new ShapeReader(target, style, context.Viewport, drawing).Read() is { } shape)
            {
                segments.AddRange(shape.Segments.Select(segment => segment.On(map)));
                isEvenOdd |= style.ClipsEvenOdd;
            }
            else
            {
                drawing.Report(target, span => PaintingProblems.DrawingElementNotSupported(span, target.Name));
            }
        }

        return new ClipArea(segments.ToImmutable(), isEvenOdd);
    }

    /// <summary>The shape that a <c>use</c> stands for.</summary>
    private (HtmlElement Shape, DrawingTransform Map) Resolve(HtmlElement child, DrawingTransform map)
    {
        if (child.Name != "use" || UseReader.TargetOf(child, drawing) is not { } target)
        {
            return (child, map);
        }

        return (target, drawing.TransformOf(target).Then(UseReader.MoveOf(child)).Then(map));
    }
}
