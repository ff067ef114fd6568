using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>Maps places of a drawing: x' = A·x + C·y + E, y' = B·x + D·y + F (SVG 2, 8.5).</summary>
internal readonly record struct DrawingTransform(double A, double B, double C, double D, double E, double F)
{
    private const double PointsPerPixel = 0.75;

    private static readonly DrawingTransform Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>What lengths without direction, such as widths of strokes, are scaled by.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>This one first, then the other.</summary>
    public DrawingTransform Then(DrawingTransform outer)
    {
        var (e, f) = outer.Apply(E, F);
        return new DrawingTransform(
            (outer.A * A) + (outer.C * B),
            (outer.B * A) + (outer.D * B),
            (outer.A * C) + (outer.C * D),
            (outer.B * C) + (outer.D * D),
            e,
            f);
    }

    /// <summary>From the drawing's coordinates to points in its box, as large as it fits and in the middle (xMidYMid meet).</summary>
    public static DrawingTransform OfViewBox(HtmlElement svg, Size size, Action<Func<SourceSpan, Diagnostic>> report)
    {
        var plain = new DrawingTransform(PointsPerPixel, 0, 0, PointsPerPixel, 0, 0);
        if (svg.Attribute("viewBox") is not { } text)
        {
            return plain;
        }

        if (!NumberList.TryRead(text, out var box) || box.Count != 4 || box[2] <= 0 || box[3] <= 0)
        {
            report(span => PaintingProblems.DrawingValueNotUnderstood(span, "viewBox", text));
            return plain;
        }

        var scale = Math.Min(size.Width.Points / box[2], size.Height.Points / box[3]);
        var left = (size.Width.Points - (scale * box[2])) / 2;
        var top = (size.Height.Points - (scale * box[3])) / 2;
        return new DrawingTransform(scale, 0, 0, scale, left - (scale * box[0]), top - (scale * box[1]));
    }

    /// <summary>An element's <c>transform</c>: translate, scale and matrix, in any number. The last one acts first.</summary>
    public static DrawingTransform OfElement(HtmlElement element, Action<Func<SourceSpan, Diagnostic>> report)
    {
        if (element.Attribute("transform") is not { } text)
        {
            return Identity;
        }

        var whole = Identity;
        foreach (var function in text.Split(')', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Read(function.TrimStart(',', ' ')) is not { } transform)
            {
                report(span => PaintingProblems.DrawingValueNotUnderstood(span, "transform", text));
                return Identity;
            }

            whole = transform.Then(whole);
        }

        return whole;
    }

    private static DrawingTransform? Read(string function)
    {
        var open = function.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !NumberList.TryRead(function[(open + 1)..], out var numbers))
        {
            return null;
        }

        return (function[..open].Trim(), numbers.Count) switch
        {
            ("translate", 1) => Identity with { E = numbers[0] },
            ("translate", 2) => Identity with { E = numbers[0], F = numbers[1] },
            ("scale", 1) => Identity with { A = numbers[0], D = numbers[0] },
            ("scale", 2) => Identity with { A = numbers[0], D = numbers[1] },
            ("matrix", 6) => new DrawingTransform(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]),
            _ => null,
        };
    }
}
