namespace PlanPublisher.Plans.Model;

/// <summary>What a column of a performance table shows of each indicator.</summary>
public enum PerformanceField
{
    Measure,
    Base,
    Estimate,
    Target,
    MediumTerm,
}
