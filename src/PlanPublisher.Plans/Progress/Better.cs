namespace PlanPublisher.Plans.Progress;

/// <summary>Which way of a measure is the better one, where the author says it.</summary>
public enum Better
{
    Higher,
    Lower,
}
