using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Flow;

/// <summary>Tells what does not fit from what only rounding makes larger than its room.</summary>
internal static class Overflow
{
    /// <summary>Widths in millimetres are rounded one by one, so sums of them differ by a few units that nobody can see.</summary>
    private static readonly Length Visible = Length.FromPoints(0.01);

    public static bool IsVisible(Length need, Length room) => need - room >= Visible;
}
