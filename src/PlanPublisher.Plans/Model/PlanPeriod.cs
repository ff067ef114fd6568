namespace PlanPublisher.Plans.Model;

/// <summary>The time a plan covers, both days included.</summary>
/// <param name="Words">The short form the cover prints: "2003-2005".</param>
public sealed record PlanPeriod(DateOnly From, DateOnly To, string Words);
