using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>The size of the area a drawing or a nested drawing is shown in, in its user units.</summary>
internal readonly record struct Viewport(double Width, double Height)
{
    /// <summary>What percentages without direction are of (SVG 2, 8.9).</summary>
    public double Diagonal => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);

    /// <summary>
    /// The user units of an element with a <c>viewBox</c> and how they lie in this area, by its preserveAspectRatio
    /// (SVG 2, 8.2 and 8.6).
    /// </summary>
    public (Viewport Inner, DrawingTransform Map) Fit(HtmlElement element, Drawing drawing)
    {
        if (element.Attribute("viewBox") is not { } text)
        {
            return (this, DrawingTransform.Identity);
        }

        if (!NumberList.TryRead(text, out var box) || box.Count != 4 || box[2] <= 0 || box[3] <= 0)
        {
            drawing.Report(element, span => PaintingProblems.DrawingValueNotUnderstood(span, "viewBox", text));
            return (this, DrawingTransform.Identity);
        }

        var words = (element.Attribute("preserveAspectRatio") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var align = words.FirstOrDefault(word => word is "none" or ['x', ..]) ?? "xMidYMid";
        var (scaleX, scaleY) = (Width / box[2], Height / box[3]);
        if (align != "none")
        {
            scaleX = scaleY = words.Contains("slice") ? Math.Max(scaleX, scaleY) : Math.Min(scaleX, scaleY);
        }

        var left = PartBefore(align, "xMin", "xMax") * (Width - (scaleX * box[2]));
        var top = PartBefore(align, "YMin", "YMax") * (Height - (scaleY * box[3]));
        var map = new DrawingTransform(scaleX, 0, 0, scaleY, left - (scaleX * box[0]), top - (scaleY * box[1]));
        return (new Viewport(box[2], box[3]), map);
    }

    private static double PartBefore(string align, string start, string end) =>
        align.Contains(start, StringComparison.Ordinal) ? 0 : align.Contains(end, StringComparison.Ordinal) ? 1 : 0.5;
}
