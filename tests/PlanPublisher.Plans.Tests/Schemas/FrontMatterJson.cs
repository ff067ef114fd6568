using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanPublisher.Plans.FrontMatter;

namespace PlanPublisher.Plans.Tests.Schemas;

/// <summary>Front matter as an editor sees it: numbers and truth values are such, as the core schema of YAML 1.2 has it.</summary>
internal static class FrontMatterJson
{
    public static JsonNode Of(FrontMatterNode node) => node switch
    {
        FrontMatterNode.Scalar scalar => Of(scalar),
        FrontMatterNode.Sequence list => new JsonArray([.. list.Items.Select(Of)]),
        FrontMatterNode.Mapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Of(entry.Value)))),
        _ => throw new InvalidOperationException($"no JSON for {node}"),
    };

    private static JsonValue Of(FrontMatterNode.Scalar scalar)
    {
        var isQuoted = scalar.Span.Text.StartsWith('"') || scalar.Span.Text.StartsWith('\'');
        return isQuoted ? JsonValue.Create(scalar.Value)
            : scalar.Value is "true" or "false" ? JsonValue.Create(scalar.Value == "true")
            : Regex.IsMatch(scalar.Value, @"^-?[0-9]+(\.[0-9]+)?$") ? JsonValue.Create(decimal.Parse(scalar.Value, CultureInfo.InvariantCulture))
            : JsonValue.Create(scalar.Value);
    }
}
