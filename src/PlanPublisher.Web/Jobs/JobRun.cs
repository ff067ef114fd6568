using PlanPublisher.Web.History;

namespace PlanPublisher.Web.Jobs;

/// <summary>The occasion that a job runs on.</summary>
/// <param name="Id">The number in the history, which log lines and written files are found by.</param>
/// <param name="Period">When the run was due: two deliveries of one occasion have the same.</param>
/// <param name="Attempt">1 for the first try.</param>
public sealed record JobRun(long Id, RunCause Cause, string Period, int Attempt);
