namespace PlanPublisher.Plans.Targets;

/// <summary>What a change is measured against: a period, and its value if it is known.</summary>
public sealed record BaselinePoint(string Period, Quantity? Value)
{
    /// <summary>Whether the value is the period's average: <c>from 2002 (average 2,100)</c>.</summary>
    public bool IsAverage { get; init; }
}
