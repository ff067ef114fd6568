namespace PlanPublisher.Plans.Model;

/// <summary>Whether a plan may still change.</summary>
public enum PlanStatus
{
    Draft,
    Final,
}
