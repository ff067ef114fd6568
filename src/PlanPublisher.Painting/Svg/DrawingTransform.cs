using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Painting.Svg;

/// <summary>Maps places of a drawing: x' = A·x + C·y + E, y' = B·x + D·y + F (SVG 2, 8.5).</summary>
internal readonly record struct DrawingTransform(double A, double B, double C, double D, double E, double F)
{
    private const double PointsPerPixel = 0.75;

    public static readonly DrawingTransform Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>From CSS pixels to points.</summary>
    public static readonly DrawingTransform PixelsToPoints = new(PointsPerPixel, 0, 0, PointsPerPixel, 0, 0);

    /// <summary>What lengths without direction, such as widths of strokes, are scaled by.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>Without the move.</summary>
    public LinearMap Linear => new(A, B, C, D);

    /// <summary>Whether circles stay circles: it turns and mirrors, but stretches all directions alike.</summary>
    public bool KeepsShapes
    {
        get
        {
            var (first, second) = ((A * A) + (B * B), (C * C) + (D * D));
            var slant = (A * C) + (B * D);
            var tolerance = 0.001 * (first + second);
            return Math.Abs(first - second) <= tolerance && Math.Abs(slant) <= tolerance;
        }
    }

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    public Point Place(double x, double y)
    {
        var (placeX, placeY) = Apply(x, y);
        return new Point(Bounded(placeX), Bounded(placeY));
    }

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

    public static DrawingTransform Move(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>From places in a fragment, in points, to places on the page.</summary>
    public static DrawingTransform OfFrame(Frame frame)
    {
        var (x, y) = (frame.Origin.X.Points, frame.Origin.Y.Points);
        return frame.Turn switch
        {
            TextTurn.Up => new DrawingTransform(0, -1, 1, 0, x, y),
            TextTurn.Down => new DrawingTransform(0, 1, -1, 0, x, y),
            _ => Move(x, y),
        };
    }

    /// <summary>A page is never so large; numbers beyond would overflow the sums of those who read the place.</summary>
    private static Length Bounded(double points) => Length.FromPoints(Math.Clamp(points, -1_000_000, 1_000_000));
}
