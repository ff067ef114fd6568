namespace PlanPublisher.Web.Documents;

/// <summary>What the last build of a plan had to say.</summary>
/// <param name="InputHash">What the plan was like then.</param>
/// <param name="Run">The run that built it.</param>
/// <param name="Made">The documents that were made.</param>
public sealed record PlanCheck(
    string Plan,
    string InputHash,
    long Run,
    DateTimeOffset At,
    IReadOnlyList<string> Made,
    IReadOnlyList<ProblemNote> Problems)
{
    public int Errors => Problems.Count(problem => problem.IsError);

    public int Warnings => Problems.Count - Errors;
}
