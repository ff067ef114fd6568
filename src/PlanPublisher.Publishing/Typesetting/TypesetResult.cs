using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>What became of a page.</summary>
/// <param name="PageCount">0 if nothing was written.</param>
public sealed record TypesetResult(int PageCount, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
