using System.Text.Json.Serialization;

namespace PlanPublisher.Publishing.Building;

/// <summary>How manifests are written: indented, camel case, the same on every machine.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(PlanManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
