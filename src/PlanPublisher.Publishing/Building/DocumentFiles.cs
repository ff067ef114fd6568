using System.Collections.Immutable;
using PlanPublisher.Publishing.Building.Reuse;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>All files of a document: those of its editions, and last its manifest.</summary>
internal sealed record DocumentFiles(Manifest Manifest, ImmutableArray<OutputFile> Files)
{
    /// <param name="asked">The editions of this build, made or found.</param>
    /// <param name="kept">Those of earlier builds.</param>
    public static DocumentFiles Of(Composition composition, ImmutableArray<MadeEdition> asked, ImmutableArray<KeptEdition> kept)
    {
        var editions = asked.Select(edition => edition.ToManifest(SourceHash.Of(composition, edition.Edition.Name)))
            .Concat(kept.Select(edition => edition.Edition))
            .OrderBy(edition => PlaceOf(edition.Name))
            .ThenBy(edition => edition.Name, StringComparer.Ordinal);
        var manifest = composition.Manifest with { Editions = [.. editions] };
        return new DocumentFiles(
            manifest,
            [.. asked.SelectMany(edition => edition.Files), .. kept.SelectMany(edition => edition.Files), manifest.ToFile()]);
    }

    /// <summary>An edition of a later version of the program stands behind those that we know.</summary>
    private static int PlaceOf(string edition) => Edition.Find(edition) is { } known ? Edition.All.IndexOf(known) : Edition.All.Length;
}
