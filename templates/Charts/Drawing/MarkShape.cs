namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>Shapes that stay apart without colour.</summary>
public enum MarkShape
{
    Circle,
    Square,
    Triangle,
    Wedge,

    /// <summary>A target or a milestone, and nothing else.</summary>
    Diamond,
}
