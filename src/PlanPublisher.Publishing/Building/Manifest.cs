using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>The record of a document: what it was made from and what came out, by hash.</summary>
/// <remarks>
/// It holds no time and no path of a machine: the same inputs give the same manifest everywhere. Nor does it hold the
/// files of the plan, which stand in the <see cref="PlanManifest"/>: a change in one of them that the document does not
/// print leaves its manifest as it was, like its other files.
/// </remarks>
public sealed record Manifest
{
    /// <summary>The version of this form; a reader refuses a higher one.</summary>
    public const int CurrentFormat = 3;

    public int Format { get; init; } = CurrentFormat;

    public required string Plan { get; init; }

    public required string Document { get; init; }

    public required string Title { get; init; }

    public required string Version { get; init; }

    public required string Status { get; init; }

    public required string Date { get; init; }

    /// <summary>The version of PlanPublisher.</summary>
    public required string Engine { get; init; }

    public required ManifestTemplates Templates { get; init; }

    /// <summary>SHA-256 over what the document says: the composed page, before fonts are put into it.</summary>
    public required string Content { get; init; }

    /// <summary>With their files; those that are out of date too.</summary>
    public ImmutableArray<ManifestEdition> Editions { get; init; } = [];

    /// <summary>The files of all editions.</summary>
    [JsonIgnore]
    public IEnumerable<ManifestFile> Outputs => Editions.SelectMany(edition => edition.Outputs);

    /// <summary>Pages of the first edition's PDF.</summary>
    [JsonIgnore]
    public int Pages => Editions.IsEmpty ? 0 : Editions[0].Pages;

    public static ManifestFile Describe(OutputFile file) =>
        new(file.Name, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));

    public OutputFile ToFile() => new("manifest.json", Encoding.UTF8.GetBytes(ToJson()));

    public string ToJson() => JsonSerializer.Serialize(this, ManifestJson.Default.Manifest) + "\n";
}

/// <summary>The template set that a document was made with.</summary>
/// <param name="Hash">Over its source files, never over compiled code.</param>
public sealed record ManifestTemplates(string Name, string Hash);

/// <summary>A file with its size in bytes and its SHA-256.</summary>
public sealed record ManifestFile(string Path, int Bytes, string Sha256);
