using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanPublisher.Plans.Model;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Composing.Tables;

/// <summary>Says of a file of values what its columns mean.</summary>
/// <remarks>
/// Follows W3C, Model for Tabular Data and Metadata Vocabulary for Tabular Data (CSV on the Web): the metadata of a file lies
/// beside it under its name with <c>-metadata.json</c>, where programs look for it. Names of columns have letters, digits and
/// underscores, as URI templates ask.
/// </remarks>
internal static class TableMetadata
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>The address of the metadata, and its text.</returns>
    public static KeyValuePair<string, string> Of(Plan plan, string address, string title, IEnumerable<JsonObject> columns)
    {
        var language = plan.Language.Value;
        var metadata = new JsonObject
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = language }),
            ["url"] = address[(address.LastIndexOf('/') + 1)..],
            ["dc:title"] = title,
            ["dc:publisher"] = new JsonArray([.. plan.Bodies.Select(body => (JsonNode)body.Value)]),
            ["dc:issued"] = plan.Date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["dc:language"] = language,
            ["tableSchema"] = new JsonObject { ["columns"] = new JsonArray([.. columns]) },
        };
        return KeyValuePair.Create(MatrixFiles.MetadataOf(address), metadata.ToJsonString(Readable) + "\n");
    }

    public static JsonObject Column(string name, string title, string description, JsonNode datatype, bool isRequired = false)
    {
        var column = new JsonObject { ["name"] = name, ["titles"] = title, ["dc:description"] = description, ["datatype"] = datatype };
        if (isRequired)
        {
            column["required"] = true;
        }

        return column;
    }

    public static JsonObject OneOf(params ImmutableArray<string> words) =>
        new() { ["base"] = "string", ["format"] = string.Join('|', words) };
}
