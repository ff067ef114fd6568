using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanPublisher.Publishing.Building.Reuse;

/// <summary>What is remembered of an edition that was made without a word of warning after it was composed.</summary>
/// <param name="Fingerprint">Of all that its files depend on.</param>
/// <param name="Outputs">Its files with their hashes.</param>
internal sealed record BuildRecord(string Fingerprint, int Pages, ImmutableArray<ManifestFile> Outputs)
{
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, BuildRecordJson.Default.BuildRecord);

    /// <summary>Null if it is no record: whoever spoils one gets his document made again, and no complaint.</summary>
    public static BuildRecord? FromJson(ReadOnlyMemory<byte> json)
    {
        try
        {
            var record = JsonSerializer.Deserialize(json.Span, BuildRecordJson.Default.BuildRecord);
            return record is { Fingerprint: not null, Outputs.IsDefault: false } ? record : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BuildRecord))]
internal sealed partial class BuildRecordJson : JsonSerializerContext;
