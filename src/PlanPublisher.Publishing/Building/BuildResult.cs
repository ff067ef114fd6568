using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Building;

/// <summary>What a build made, and what it has to say.</summary>
public sealed record BuildResult(ImmutableArray<BuiltDocument> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many warnings were not told because a plan accepts them for a reason.</summary>
    public int AcceptedCount { get; init; }

    /// <summary>Whether mistakes kept a document from being made. Those in templates may leave all of them.</summary>
    public bool HasGaps { get; init; }

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>A document that a build made.</summary>
/// <param name="Folder">Below the output folder.</param>
/// <param name="FilesChanged">How many of its files differ from those that were there.</param>
/// <param name="IsReused">Whether it was found as an earlier build made it, in every edition asked for.</param>
public sealed record BuiltDocument(
    string PlanId,
    string DocumentId,
    string Folder,
    int PageCount,
    int FilesChanged,
    bool IsReused)
{
    /// <summary>Names of editions that this build was not asked for and that the document has changed without.</summary>
    public ImmutableArray<string> OutOfDate { get; init; } = [];
}
