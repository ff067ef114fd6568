namespace PlanPublisher.Plans.Targets;

/// <summary>How a level is compared with what was measured.</summary>
public enum Comparison
{
    /// <summary>Exactly, or as near as can be.</summary>
    Equal,
    AtLeast,
    AtMost,
}
