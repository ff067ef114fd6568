using System.Collections.Immutable;

namespace PlanPublisher.Publishing.Certificates;

/// <summary>A check with what came of it. One that did not run has no findings and yet says nothing good.</summary>
internal abstract record CheckRun(CheckKind Kind)
{
    /// <param name="Version">Of the program.</param>
    public sealed record Ran(CheckKind Kind, string Version, ImmutableArray<CheckFinding> Findings) : CheckRun(Kind);

    /// <param name="Why">A half sentence: "it is not run by a build".</param>
    public sealed record NotRun(CheckKind Kind, string Why) : CheckRun(Kind);
}
