using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>The record of a plan as last built whole: the files that were read, and the documents that they gave.</summary>
/// <remarks>
/// Written only when every document of the plan was made without an error, so that its sources are those of its documents.
/// A document that was built by itself since has another manifest than the one named here.
/// </remarks>
public sealed record PlanManifest
{
    public int Format { get; init; } = Manifest.CurrentFormat;

    public required string Plan { get; init; }

    /// <summary>The version of PlanPublisher.</summary>
    public required string Engine { get; init; }

    public required ManifestTemplates Templates { get; init; }

    /// <summary>Every file of the plan that was read.</summary>
    public required ImmutableArray<ManifestFile> Sources { get; init; }

    /// <summary>The manifest of each document, by its path below the plan's folder.</summary>
    public required ImmutableArray<ManifestFile> Documents { get; init; }

    /// <summary>Null if it is no such record, or one of a later form.</summary>
    public static PlanManifest? FromJson(ReadOnlyMemory<byte> json)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(json.Span, ManifestJson.Default.PlanManifest);
            return manifest is { Format: <= Manifest.CurrentFormat, Sources.IsDefault: false } ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public OutputFile ToFile() => new(
        "manifest.json",
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this, ManifestJson.Default.PlanManifest) + "\n"));
}
