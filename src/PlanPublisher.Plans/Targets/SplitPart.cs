namespace PlanPublisher.Plans.Targets;

/// <summary>One part of a <see cref="Target.Split"/>.</summary>
public sealed record SplitPart(string Name, Target Target);
