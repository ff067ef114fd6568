namespace PlanPublisher.Plans.Targets;

/// <summary>Which way a change goes.</summary>
public enum Direction
{
    Reduce,
    Increase,
    Hold,
}
