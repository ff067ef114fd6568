using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Composing.Tables;

/// <summary>A matrix as data, for those who count and compare: comma-separated values as in RFC 4180.</summary>
/// <remarks>Pure functions over the resolved matrix; they write no file and know no encoding.</remarks>
public static class MatrixTables
{
    /// <summary>The files of all matrices that a document prints, by their address as seen from its page.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Plan plan, ResolvedDocument document)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var matrix in PrintedMatrix.In(document, plan.Phrases).Select(printed => printed.Matrix))
        {
            files.Add(MatrixFiles.Cells(matrix.Id), Cells(matrix));
            files.Add(MatrixFiles.Summary(matrix.Id), Summary(matrix));
            files.Add(MatrixFiles.Gaps(matrix.Id), GapTables.Lines(matrix, plan.Phrases));
            files.Add(MatrixFiles.GapsInWords(matrix.Id), GapTables.Words(matrix, plan.Phrases));
            files.AddRange(MatrixMetadata.Of(plan, matrix));
        }

        return files.ToImmutable();
    }

    /// <summary>A line a row: what it is called, then <c>supports</c>, <c>contributes</c> or nothing for each column.</summary>
    public static string Cells(ResolvedMatrix matrix) => Csv.Of(
    [
        [matrix.RowName, .. HeadsOf(matrix)],
        .. matrix.Rows.Select(row => row.Marks.Select(Word).Prepend(row.Label)),
    ]);

    /// <summary>A name for each column that no other column has: the short one, with its group where plans share names.</summary>
    public static ImmutableArray<string> HeadsOf(ResolvedMatrix matrix)
    {
        var shared = matrix.Columns.GroupBy(column => column.ShortLabel).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        return
        [
            .. from columns in matrix.ColumnGroups
               from column in columns.Columns
               select shared.Contains(column.ShortLabel) ? $"{column.ShortLabel} ({columns.Title})" : column.ShortLabel,
        ];
    }

    /// <summary>A line a column, then a line a row, then one for all: how many marks of each strength, and what is to be said.</summary>
    public static string Summary(ResolvedMatrix matrix) => Csv.Of(
    [
        ["kind", "name", "title", "supports", "contributes", "total", "flags"],
        .. matrix.Columns.Select((column, index) => Column(matrix, column, index)),
        .. matrix.Rows.Select(Row),
        ["all", matrix.Id, matrix.Title, .. Totals(matrix.Rows.SelectMany(row => row.Marks)), ""],
    ]);

    /// <summary>What a cell says of a link.</summary>
    public static string Word(LinkStrength? mark) => mark switch
    {
        null => "",
        LinkStrength.Supports => "supports",
        LinkStrength.Contributes => "contributes",
        _ => throw new UnreachableException($"no word for the link strength {mark}"),
    };

    private static string[] Column(ResolvedMatrix matrix, MatrixColumn column, int index) =>
    [
        "column",
        column.ShortLabel,
        column.Title,
        .. Totals(matrix.Rows.Select(row => row.Marks[index])),
        column.IsWithoutMarks ? "without marks" : "",
    ];

    private static string[] Row(MatrixRow row) =>
        ["row", row.Number.ToString(CultureInfo.InvariantCulture), row.Label, .. Totals(row.Marks), string.Join("; ", FlagsOf(row))];

    private static IEnumerable<string> FlagsOf(MatrixRow row)
    {
        if (row.Status is { } status)
        {
            yield return status;
        }

        if (row.Summary is { } summary)
        {
            yield return $"summarised in {summary.Label}";
        }

        if (row.IsWithoutMarks)
        {
            yield return "without marks";
        }
    }

    private static string[] Totals(IEnumerable<LinkStrength?> marks)
    {
        var given = marks.OfType<LinkStrength>().ToArray();
        var supports = given.Count(strength => strength == LinkStrength.Supports);
        return [Number(supports), Number(given.Length - supports), Number(given.Length)];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
