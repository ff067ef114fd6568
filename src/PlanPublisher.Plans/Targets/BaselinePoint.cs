namespace PlanPublisher.Plans.Targets;

/// <summary>What a change is measured against: a period, and its value if it is known.</summary>
public sealed record BaselinePoint(string Period, Quantity? Value);
