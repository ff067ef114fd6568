using System.Collections.Immutable;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Building.Reuse;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Certificates;

/// <summary>Says of an edition's PDF which rules it was held against, by whom, what was found, and what nobody has looked at.</summary>
/// <remarks>
/// It never says that a file conforms: software can test only part of any of these rules. A check that did not run is
/// listed as not run. Beside the form for people stands the same as data.
/// </remarks>
internal sealed record Certificate
{
    public required Manifest Document { get; init; }

    /// <summary>The edition's title.</summary>
    public required string Edition { get; init; }

    /// <summary>Pages of the PDF.</summary>
    public required int Pages { get; init; }

    /// <summary>The PDF files that it is about.</summary>
    public required ImmutableArray<ManifestFile> Files { get; init; }

    public required ImmutableArray<CheckRun> Checks { get; init; }

    public required ImmutableArray<string> ForPeople { get; init; }

    /// <summary>SHA-256 over everything that the edition was made from.</summary>
    public required string Source { get; init; }

    /// <summary>The pictures of the plan that the document shows.</summary>
    public required ImmutableArray<ManifestFile> Pictures { get; init; }

    public static Certificate Of(Composition composition, MadeEdition made) => new()
    {
        Document = composition.Manifest,
        Edition = made.Edition.Title,
        Pages = made.PageCount,
        Files = [.. made.Files.Where(file => file.Name.EndsWith(".pdf", StringComparison.Ordinal)).Select(Manifest.Describe)],
        Checks = [.. made.Checks, .. CheckKind.OutsideOf(made.Edition).Select(kind => new CheckRun.NotRun(kind, "a build does not run it"))],
        ForPeople = ChecksForPeople.Of(made.Edition),
        Source = SourceHash.Of(composition, made.Edition.Name),
        Pictures = [.. composition.Pictures.Select(picture => Manifest.Describe(new OutputFile(picture.Key, picture.Value)))],
    };

    /// <summary>The certificate for people and the same as data.</summary>
    public ImmutableArray<OutputFile> ToFiles(string pdfName)
    {
        var name = Path.GetFileNameWithoutExtension(pdfName);
        return [new($"{name}.certificate.html", CertificateHtml.Write(this)), new($"{name}.certificate.json", CertificateJson.Write(this))];
    }
}
