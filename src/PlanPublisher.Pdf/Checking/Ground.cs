using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Pdf.Checking;

/// <summary>Something filled that text may stand on: the corners of its outline, curves cut short, and its colour.</summary>
internal sealed record Ground(ImmutableArray<Point> Corners, DeviceColour Colour)
{
    /// <returns>Null for what fills nothing.</returns>
    public static Ground? Of(DisplayItem item) => item switch
    {
        DisplayItem.Rectangle { Area: var area } rectangle => new Ground(
            [new(area.X, area.Y), new(area.Right, area.Y), new(area.Right, area.Bottom), new(area.X, area.Bottom)], rectangle.Fill),
        DisplayItem.Path { Fill: { } fill } path => new Ground([.. path.Segments.Select(segment => segment.To)], fill),
        _ => null,
    };

    /// <summary>Whether a line from the point to the right crosses the outline an odd number of times.</summary>
    public bool Holds(Point point)
    {
        var holds = false;
        for (int i = 0, before = Corners.Length - 1; i < Corners.Length; before = i++)
        {
            var (a, b) = (Corners[i], Corners[before]);
            var crosses = a.Y > point.Y != b.Y > point.Y
                && point.X.Points < ((b.X.Points - a.X.Points) * (point.Y.Points - a.Y.Points) / (b.Y.Points - a.Y.Points)) + a.X.Points;
            holds ^= crosses;
        }

        return holds;
    }
}
