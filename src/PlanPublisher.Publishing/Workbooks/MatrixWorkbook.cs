using System.Collections.Immutable;
using PlanPublisher.Composing.Tables;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Publishing.Workbooks;

/// <summary>A matrix as a workbook: its cells, its totals and its gaps, each on a sheet with a table.</summary>
internal static class MatrixWorkbook
{
    private const int WidthOfNumber = 8;
    private const int WidthOfMark = 16;
    private const int WidthOfName = 60;

    public static ReadOnlyMemory<byte> Of(ResolvedMatrix matrix, WorkbookFacts facts) =>
        WorkbookWriter.Write([Cells(matrix), Totals(matrix), Gaps(matrix)], facts);

    private static WorkbookTable Cells(ResolvedMatrix matrix)
    {
        var hasGroups = matrix.RowGroups.Any(group => group.Title is not null);
        var hasStatus = matrix.Rows.Any(row => row.Status is not null);
        ImmutableArray<(string, int)> before = [("No.", WidthOfNumber), .. hasGroups ? [("Group", WidthOfMark * 2)] : Nothing, (matrix.RowName, WidthOfName)];
        ImmutableArray<(string, int)> after = [.. hasStatus ? [("Status", WidthOfMark)] : Nothing, ("Links", WidthOfNumber)];
        var marks = MatrixTables.HeadsOf(matrix).Zip(matrix.Columns, (head, column) => ($"{head}: {column.Title}", WidthOfMark));
        return new WorkbookTable(
            "Matrix",
            WorkbookTable.ColumnsOf([.. before, .. marks, .. after]),
            [
                .. from rows in matrix.RowGroups
                   from row in rows.Rows
                   select (ImmutableArray<WorkbookCell>)
                   [
                       row.Number,
                       .. hasGroups ? [rows.Title ?? ""] : Array.Empty<WorkbookCell>(),
                       row.Label,
                       .. row.Marks.Select(mark => (WorkbookCell)MatrixTables.Word(mark)),
                       .. hasStatus ? [row.Status ?? ""] : Array.Empty<WorkbookCell>(),
                       row.Total,
                   ],
            ],
            before.Length);
    }

    private static WorkbookTable Totals(ResolvedMatrix matrix) => new(
        "Totals",
        [("Name", WidthOfMark), ("Title", WidthOfName), ("Supports", WidthOfMark), ("Contributes", WidthOfMark), ("Links", WidthOfMark)],
        [
            .. matrix.Columns.Select((column, at) =>
            {
                var supports = matrix.Rows.Count(row => row.Marks[at] == Plans.Model.LinkStrength.Supports);
                return (ImmutableArray<WorkbookCell>)
                    [MatrixTables.HeadsOf(matrix)[at], column.Title, supports, column.Total - supports, column.Total];
            }),
        ],
        1);

    private static WorkbookTable Gaps(ResolvedMatrix matrix) => new(
        "Gaps",
        [("Gap", WidthOfName), ("Name", WidthOfName), ("Rests on", WidthOfName)],
        [
            .. from gap in MatrixGaps.Of(matrix, Phrases.English)
               from thing in gap.Things
               select (ImmutableArray<WorkbookCell>)[gap.Headline, thing.Name, thing.RestsOn ?? ""],
        ],
        1);

    private static (string, int)[] Nothing => [];
}
