namespace PlanPublisher.Plans.Targets;

/// <summary>The time of a target.</summary>
/// <param name="IsDeadline">True for "by", false for "in" (during).</param>
/// <param name="Words">As written: "2003/04", "2004-03-31", "2003-05".</param>
/// <param name="LastDay">The last day it allows, or null if it is no date ("national timescales").</param>
public sealed record When(bool IsDeadline, string Words, DateOnly? LastDay);
