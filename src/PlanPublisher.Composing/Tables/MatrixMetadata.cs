using System.Text.Json.Nodes;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Matrices;
using static PlanPublisher.Composing.Tables.TableMetadata;

namespace PlanPublisher.Composing.Tables;

/// <summary>Says of each file of a matrix what its columns mean, so that programs read it without guessing.</summary>
internal static class MatrixMetadata
{
    public static IEnumerable<KeyValuePair<string, string>> Of(Plan plan, ResolvedMatrix matrix)
    {
        yield return TableMetadata.Of(plan, MatrixFiles.Cells(matrix.Id), matrix.Title, CellColumns(matrix));
        yield return TableMetadata.Of(plan, MatrixFiles.Summary(matrix.Id), $"{matrix.Title}: totals", SummaryColumns());
        yield return TableMetadata.Of(plan, MatrixFiles.Gaps(matrix.Id), $"{matrix.Title}: gaps", GapColumns());
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

    private static string NameOf(string id) => id.Replace('-', '_');
}
