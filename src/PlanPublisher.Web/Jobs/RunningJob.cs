namespace PlanPublisher.Web.Jobs;

/// <summary>A run that has not ended.</summary>
public sealed record RunningJob(long Run, string Job, JobStep Step);
