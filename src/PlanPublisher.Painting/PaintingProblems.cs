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
        "draw it with g, path, rect, circle, ellipse, line, polyline, polygon or text; css-support.md lists what is painted");

    public static Diagnostic DrawingValueNotUnderstood(SourceSpan drawing, string attribute, string value) => new(
        "PP5102",
        Severity.Warning,
        drawing,
        $"the drawing has '{attribute}' with the value '{Excerpt(value)}', which is not understood",
        "the rest is painted; css-support.md lists the properties and values that are");

    public static Diagnostic TooFewPixels(SourceSpan picture, string address, int resolution, int least) => new(
        "PP5114",
        Severity.Warning,
        picture,
        $"the picture '{address}' has {resolution} pixels an inch where it is shown; {least} are needed for it to look sharp",
        "use a larger picture, or show it smaller");

    public static Diagnostic DrawingGroundNotKnown(SourceSpan drawing, string element) => new(
        "PP5104",
        Severity.Warning,
        drawing,
        $"this half-transparent '{element}' lies over other shapes; it is painted as it would look on the drawing's ground",
        "give it the colour that it should have there, without opacity: files for the press have none");

    public static Diagnostic PaintedFlat(SourceSpan drawing, string element, string server) => new(
        "PP5105",
        Severity.Warning,
        drawing,
        $"this '{element}' has a '{server}', which is painted as one colour",
        "give it a flat colour");

    public static Diagnostic NowhereInDrawing(SourceSpan drawing, string id) => new(
        "PP5106",
        Severity.Warning,
        drawing,
        $"the drawing refers to '{Excerpt(id)}', which is nowhere in it",
        "correct the id, or take the reference out; other files are not looked into");

    public static Diagnostic UsedInItself(SourceSpan drawing, string id) => new(
        "PP5107",
        Severity.Error,
        drawing,
        $"'{Excerpt(id)}' is used in itself, which never ends",
        "take this use element out");

    public static Diagnostic TooManyParts(SourceSpan drawing, int most) => new(
        "PP5108",
        Severity.Error,
        drawing,
        $"the drawing has more than {most} parts; from here on it is not painted",
        "simplify it; use elements count each time they are used");

    public static Diagnostic TextNotStroked(SourceSpan drawing) => new(
        "PP5109",
        Severity.Warning,
        drawing,
        "the outline of this text is not painted",
        "take stroke off the text, or turn the text into paths");

    private static string Excerpt(string value) => value.Length > 40 ? value[..40] + "…" : value;
}
