namespace PlanPublisher.Plans.Model;

/// <summary>How strongly one thing supports another.</summary>
public enum LinkStrength
{
    Supports,
    Contributes,
}
