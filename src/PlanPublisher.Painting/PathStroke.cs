using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting;

/// <summary>How a path is stroked (ISO 32000-1, 8.4.3; SVG 2, 13.5). <paramref name="Dash"/> holds on and off lengths.</summary>
public sealed record PathStroke(Length Width, ImmutableArray<Length> Dash, DeviceColour Colour)
{
    /// <summary>How far into the dash pattern the stroke begins.</summary>
    public Length DashOffset { get; init; }

    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    /// <summary>A mitre longer than so many widths is cut off.</summary>
    public double MitreLimit { get; init; } = 10;

    /// <summary>The pen of a drawing that is stretched more in one direction than in another; null for a round one.</summary>
    public LinearMap? Pen { get; init; }
}

/// <summary>How a stroke ends; the numbers are those of PDF.</summary>
public enum LineCap
{
    Butt = 0,
    Round = 1,
    Square = 2,
}

/// <summary>How a stroke goes round a corner; the numbers are those of PDF.</summary>
public enum LineJoin
{
    Mitre = 0,
    Round = 1,
    Bevel = 2,
}
