using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>How documents read.</summary>
/// <param name="Diagnostics">Advice, and the problems of plans that could not be read.</param>
/// <param name="AcceptedCount">How much advice <c>plan.md</c> lets stand, each for a reason.</param>
public sealed record PlainEnglishResult(
    ImmutableArray<DocumentReading> Documents, ImmutableArray<Diagnostic> Diagnostics, int AcceptedCount)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public bool HasAdvice => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Note);
}
