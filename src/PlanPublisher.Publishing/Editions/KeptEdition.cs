using System.Collections.Immutable;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Building.Reuse;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Publishing.Freshness;

namespace PlanPublisher.Publishing.Editions;

/// <summary>An edition that a build was not asked for, taken over as it stands.</summary>
/// <remarks>
/// It is kept even if the document has changed since, for it may be at the print house already; then the manifest says
/// that it is out of date. A file of it that was changed or deleted by hand keeps its hash in the manifest, which so
/// tells of the damage.
/// </remarks>
internal sealed record KeptEdition(ManifestEdition Edition, ImmutableArray<OutputFile> Files)
{
    /// <param name="asked">The editions that are not kept, for they are made.</param>
    public static ImmutableArray<KeptEdition> ReadAll(string outputFolder, Composition composition, ImmutableArray<Edition> asked) =>
        WrittenDocument.Read(outputFolder, composition.PlanId, composition.DocumentId) is { } written
            ?
            [
                .. from edition in written.Manifest.Editions
                   where asked.All(other => other.Name != edition.Name)
                   select Of(written, edition, composition),
            ]
            : [];

    private static KeptEdition Of(WrittenDocument written, ManifestEdition edition, Composition composition) => new(
        edition with { IsOutOfDate = edition.Source != SourceHash.Of(composition, edition.Name) },
        [
            .. from file in edition.Outputs
               where !Path.IsPathRooted(file.Path) && !file.Path.Contains("..", StringComparison.Ordinal)
               let bytes = written.ReadFile(file.Path)
               where bytes is not null
               select new OutputFile(file.Path, bytes.Value),
        ]);
}
