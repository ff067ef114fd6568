namespace PlanPublisher.Plans.Model;

/// <summary>What a row of an outcome matrix lists.</summary>
public enum OutcomeField
{
    Objectives,
    Indicators,
    Activities,
}
