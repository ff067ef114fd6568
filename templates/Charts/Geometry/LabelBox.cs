namespace PlanPublisher.Templates.Charts.Geometry;

/// <summary>The room that a label takes, in points of the drawing; y grows downwards.</summary>
public readonly record struct LabelBox(decimal Left, decimal Top, decimal Width, decimal Height)
{
    public decimal Right => Left + Width;

    public decimal Bottom => Top + Height;

    public bool Overlaps(LabelBox other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsWithin(LabelBox room) =>
        Left >= room.Left && Right <= room.Right && Top >= room.Top && Bottom <= room.Bottom;
}
