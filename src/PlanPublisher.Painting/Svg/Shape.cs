namespace PlanPublisher.Painting.Svg;

/// <summary>The outline of a shape in the drawing's own coordinates, while it is built.</summary>
internal sealed class Shape
{
    private readonly List<ShapeSegment> _segments = [];

    public IReadOnlyList<ShapeSegment> Segments => _segments;

    /// <summary>Where the next piece begins.</summary>
    public Place Current { get; private set; }

    private Place Start { get; set; }

    public void MoveTo(Place to)
    {
        Add(PathSegmentKind.MoveTo, default, default, to);
        Start = to;
    }

    public void LineTo(Place to) => Add(PathSegmentKind.LineTo, default, default, to);

    public void CurveTo(Place control1, Place control2, Place to) => Add(PathSegmentKind.CurveTo, control1, control2, to);

    /// <summary>A quadratic curve as the cubic one that it equals.</summary>
    public void QuadraticTo(Place control, Place to)
    {
        var from = Current;
        CurveTo(
            new Place(from.X + (2 * (control.X - from.X) / 3), from.Y + (2 * (control.Y - from.Y) / 3)),
            new Place(to.X + (2 * (control.X - to.X) / 3), to.Y + (2 * (control.Y - to.Y) / 3)),
            to);
    }

    public void Close() => Add(PathSegmentKind.Close, default, default, Start);

    private void Add(PathSegmentKind kind, Place control1, Place control2, Place to)
    {
        _segments.Add(new ShapeSegment(kind, control1, control2, to));
        Current = to;
    }
}

/// <summary>A piece of a shape.</summary>
internal readonly record struct ShapeSegment(PathSegmentKind Kind, Place Control1, Place Control2, Place To)
{
    /// <summary>The same on the page.</summary>
    public PathSegment On(DrawingTransform map) => Kind == PathSegmentKind.CurveTo
        ? new PathSegment(Kind, map.Place(Control1.X, Control1.Y), map.Place(Control2.X, Control2.Y), map.Place(To.X, To.Y))
        : new PathSegment(Kind, default, default, map.Place(To.X, To.Y));
}

/// <summary>A place in the drawing's own coordinates.</summary>
internal readonly record struct Place(double X, double Y);
