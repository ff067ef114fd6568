using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Composing.Tables;

/// <summary>Says of each file of a matrix what its columns mean, so that programs read it without guessing.</summary>
/// <remarks>
/// Follows W3C, Model for Tabular Data and Metadata Vocabulary for Tabular Data (CSV on the Web): the metadata of a file lies
/// beside it under its name with <c>-metadata.json</c>, where programs look for it. Names of columns have letters, digits and
/// underscores, as URI templates ask.
/// </remarks>
internal static class MatrixMetadata
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<KeyValuePair<string, string>> Of(Plan plan, ResolvedMatrix matrix)
    {
        yield return File(plan, MatrixFiles.Cells(matrix.Id), matrix.Title, CellColumns(matrix));
        yield return File(plan, MatrixFiles.Summary(matrix.Id), $"{matrix.Title}: totals", SummaryColumns());
        yield return File(plan, MatrixFiles.Gaps(matrix.Id), $"{matrix.Title}: gaps", GapColumns());
    }

    private static KeyValuePair<string, string> File(Plan plan, string address, string title, IEnumerable<JsonObject> columns)
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

    private static IEnumerable<JsonObject> CellColumns(ResolvedMatrix matrix) => matrix.Columns
        .Zip(MatrixTables.HeadsOf(matrix), (column, head) => Column(NameOf(column.Id), head, column.Title, OneOf("supports", "contributes")))
        .Prepend(Column("row", matrix.RowName, "What supports the columns.", "string", isRequired: true));

    private static IEnumerable<JsonObject> SummaryColumns() =>
    [
        Column("kind", "kind", "What the line is about.", OneOf("column", "row", "all"), isRequired: true),
        Column("name", "name", "The column's short name, the row's number, or the matrix.", "string", isRequired: true),
        Column("title", "title", "What it is called.", "string"),
        Column("supports", "supports", "How many links are direct.", "nonNegativeInteger", isRequired: true),
        Column("contributes", "contributes", "How many links are contributions.", "nonNegativeInteger", isRequired: true),
        Column("total", "total", "All links together.", "nonNegativeInteger", isRequired: true),
        Column("flags", "flags", "What is to be said of it; several parted by semicolons.", "string"),
    ];

    private static IEnumerable<JsonObject> GapColumns() =>
    [
        Column(
            "gap",
            "gap",
            "What is missing.",
            OneOf("not supported", "supports nothing", "rests on one", "contributions only", "supports nothing yet"),
            isRequired: true),
        Column("name", "name", "What has the gap.", "string", isRequired: true),
        Column("rests_on", "rests on", "The one thing that it rests on.", "string"),
    ];

    private static JsonObject Column(string name, string title, string description, JsonNode datatype, bool isRequired = false)
    {
        var column = new JsonObject { ["name"] = name, ["titles"] = title, ["dc:description"] = description, ["datatype"] = datatype };
        if (isRequired)
        {
            column["required"] = true;
        }

        return column;
    }

    private static JsonObject OneOf(params ImmutableArray<string> words) =>
        new() { ["base"] = "string", ["format"] = string.Join('|', words) };

    private static string NameOf(string id) => id.Replace('-', '_');
}
