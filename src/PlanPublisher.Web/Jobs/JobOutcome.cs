using PlanPublisher.Web.History;

namespace PlanPublisher.Web.Jobs;

/// <summary>How a job ended, and one sentence about it.</summary>
public sealed record JobOutcome(RunResult Result, string Summary);
