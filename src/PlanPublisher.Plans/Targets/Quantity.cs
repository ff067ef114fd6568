namespace PlanPublisher.Plans.Targets;

/// <summary>A number with its unit; "%" is a unit. The digits are kept as written, so 6.60 stays 6.60.</summary>
public sealed record Quantity(decimal Value, string Digits, string Unit);
