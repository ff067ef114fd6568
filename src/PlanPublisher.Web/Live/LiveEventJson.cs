using System.Text.Json.Serialization;

namespace PlanPublisher.Web.Live;

/// <summary>How events are written for pages.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LiveEvent))]
internal sealed partial class LiveEventJson : JsonSerializerContext;
