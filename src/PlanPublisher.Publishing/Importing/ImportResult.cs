using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Actuals;

namespace PlanPublisher.Publishing.Importing;

/// <summary>What an import does, or would do.</summary>
/// <param name="Rows">Empty if there are errors.</param>
/// <param name="IsWritten">Whether the plan's file is now as the rows say.</param>
public sealed record ImportResult(
    string PlanId,
    ImmutableArray<ImportedActual> Rows,
    bool IsWritten,
    ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
