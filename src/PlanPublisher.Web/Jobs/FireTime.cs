namespace PlanPublisher.Web.Jobs;

/// <summary>A time that a job will run at.</summary>
/// <param name="Local">London time.</param>
/// <param name="Note">What a change of the clocks does to it; null for most times.</param>
public sealed record FireTime(string Job, DateTimeOffset Local, string? Note);
