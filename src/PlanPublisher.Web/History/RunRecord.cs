namespace PlanPublisher.Web.History;

/// <summary>One run of a job, as it is kept.</summary>
/// <param name="Attempt">1 for the first try, 2 for the first retry.</param>
/// <param name="Ended">Null while it runs.</param>
/// <param name="Summary">One sentence; "" while it runs.</param>
public sealed record RunRecord(
    long Id,
    string Job,
    RunCause Cause,
    int Attempt,
    DateTimeOffset Started,
    DateTimeOffset? Ended,
    RunResult Result,
    string Summary);
