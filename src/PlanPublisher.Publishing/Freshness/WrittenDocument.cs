using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Freshness;

/// <summary>A document as it stands in the output folder, known by its manifest.</summary>
/// <param name="Folder">Where its files are.</param>
public sealed record WrittenDocument(Manifest Manifest, string Folder)
{
    /// <summary>The document, or null if there is none that can be read.</summary>
    public static WrittenDocument? Read(string outputFolder, string planId, string documentId)
    {
        try
        {
            return new OutputFolder(outputFolder).Read($"{planId}/{documentId}/manifest.json") is { } bytes
                && JsonSerializer.Deserialize(bytes.Span, ManifestJson.Default.Manifest) is { Format: Manifest.CurrentFormat } manifest
                && manifest.Editions.All(edition => !edition.Outputs.IsDefault)
                ? new WrittenDocument(manifest, Path.Combine(outputFolder, planId, documentId))
                : null;
        }
        catch (JsonException)
        {
            // Damaged by hand: as good as not there.
            return null;
        }
    }

    /// <summary>The hash of what a plan was when all of its documents were last made; null if they never were.</summary>
    public static string? PlanHash(string outputFolder, string planId)
    {
        try
        {
            return new OutputFolder(outputFolder).Read($"{planId}/manifest.json") is { } bytes
                && JsonSerializer.Deserialize(bytes.Span, ManifestJson.Default.PlanManifest) is { Format: Manifest.CurrentFormat } manifest
                ? InputHash.Of(manifest)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Every document of a plan that has been made, in ordinal order of their names.</summary>
    public static ImmutableArray<WrittenDocument> ReadAll(string outputFolder, string planId) =>
    [
        .. Workspace.FolderNames(Path.Combine(outputFolder, planId))
            .Select(id => Read(outputFolder, planId, id) is { } written && written.Manifest.Document == id ? written : null)
            .OfType<WrittenDocument>(),
    ];

    /// <summary>Names of files that are missing or not those of the manifest; none if the document is whole.</summary>
    public ImmutableArray<string> DamagedFiles() => [.. Manifest.Outputs.Where(IsDamaged).Select(file => file.Path)];

    /// <summary>The bytes of one of its files; null for a name that the manifest does not have.</summary>
    public ReadOnlyMemory<byte>? ReadFile(string name) =>
        name == "manifest.json" || Manifest.Outputs.Any(file => file.Path == name)
            ? new OutputFolder(Folder).Read(name)
            : null;

    private bool IsDamaged(ManifestFile file) =>
        ReadFile(file.Path) is not { } bytes || Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) != file.Sha256;
}
