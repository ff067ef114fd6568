using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Certificates;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Editions;

/// <summary>The files of one edition of a document, made or found, not yet written.</summary>
/// <param name="PageCount">Of its PDF.</param>
internal sealed record MadeEdition(Edition Edition, int PageCount, ImmutableArray<OutputFile> Files)
{
    /// <summary>What its pages had to tell, those of the layout that it shares too.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>The checks that it went through, for its certificate.</summary>
    public ImmutableArray<CheckRun> Checks { get; init; } = [];

    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    /// <param name="source">The <see cref="Building.Reuse.SourceHash"/> of what it was made from.</param>
    public ManifestEdition ToManifest(string source) =>
        new(Edition.Name, source, IsOutOfDate: false, PageCount, [.. Files.Select(Manifest.Describe)]);
}
