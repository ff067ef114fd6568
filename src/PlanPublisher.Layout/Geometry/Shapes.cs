namespace PlanPublisher.Layout.Geometry;

/// <summary>A place; y runs down from the top of the page or box.</summary>
public readonly record struct Point(Length X, Length Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);
}

/// <summary>A width and a height.</summary>
public readonly record struct Size(Length Width, Length Height);

/// <summary>A rectangle; y runs down.</summary>
public readonly record struct Rect(Length X, Length Y, Length Width, Length Height)
{
    public Length Right => X + Width;

    public Length Bottom => Y + Height;

    public Rect MovedBy(Point by) => this with { X = X + by.X, Y = Y + by.Y };
}

/// <summary>One length for each side of a box.</summary>
public readonly record struct Edges(Length Top, Length Right, Length Bottom, Length Left)
{
    public Length Horizontal => Left + Right;

    public Length Vertical => Top + Bottom;

    public static Edges operator +(Edges a, Edges b) =>
        new(a.Top + b.Top, a.Right + b.Right, a.Bottom + b.Bottom, a.Left + b.Left);
}
