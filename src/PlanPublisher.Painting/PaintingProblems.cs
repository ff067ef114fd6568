using PlanPublisher.Diagnostics;

namespace PlanPublisher.Painting;

/// <summary>The problems that painting can report. PP51xx; every one has a row in the documentation of diagnostics.</summary>
internal static class PaintingProblems
{
    public static Diagnostic DrawingElementNotSupported(SourceSpan drawing, string element) => new(
        "PP5101",
        Severity.Warning,
        drawing,
        $"the drawing has an element '{element}', which is not painted",
        "draw it with g, path, rect, circle, ellipse, line, polyline or polygon; turn text into paths");

    public static Diagnostic DrawingValueNotUnderstood(SourceSpan drawing, string attribute, string value) => new(
        "PP5102",
        Severity.Warning,
        drawing,
        $"the drawing has '{attribute}' with the value '{value}', which is not understood",
        "use colours like #0F2F4F, plain numbers, translate, scale or matrix, and path commands other than A");

    public static Diagnostic PictureNotDrawn(SourceSpan picture, string element) => new(
        "PP5103",
        Severity.Warning,
        picture,
        $"a picture given as '{element}' is not painted; only drawings in the page (svg) are",
        "put the drawing itself into the page as svg");
}
