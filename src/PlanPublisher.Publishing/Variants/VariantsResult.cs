using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Publishing.Variants;

/// <summary>What became of the rows of a variants file, in their order.</summary>
public sealed record VariantsResult(ImmutableArray<MadeVariant> Variants, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>One row: a plan's documents with the row's values.</summary>
/// <param name="Folder">Below the output folder.</param>
/// <param name="Documents">Those that were made or stood already; empty if the variant has an error.</param>
/// <param name="Tries">How often it was tried: more than once if the disk failed.</param>
public sealed record MadeVariant(string Name, string Folder, ImmutableArray<BuiltDocument> Documents, bool IsMade, int Tries);
