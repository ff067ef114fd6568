using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Starting;

/// <summary>What came of starting a plan.</summary>
/// <param name="Folder">The plan's folder.</param>
/// <param name="Files">What was written into it, by path; empty if there is an error.</param>
public sealed record NewPlanResult(string Folder, ImmutableArray<string> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
