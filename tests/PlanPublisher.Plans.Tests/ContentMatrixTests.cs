using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Plans.Tests;

/// <summary>Both printed matrices of the strategy of 2003, cell by cell against the inventory of the printed ones.</summary>
public class ContentMatrixTests
{
    private static readonly string[] Goals = ["goal1", "goal2", "goal3", "goal4", "goal5"];
    private static readonly string[] KeyPriorities = ["kp1", "kp2", "kp3", "kp4"];

    public static TheoryData<int> RowsOfB => [.. Enumerable.Range(0, 40)];

    public static TheoryData<int> RowsOfL => [.. Enumerable.Range(0, 38)];

    [Theory]
    [MemberData(nameof(RowsOfB))]
    public void A_row_of_the_strategies_is_marked_as_printed(int index)
    {
        var printed = CsvFile.Read("annex-b.csv")[index];
        var row = MatrixOf("strategies").Rows.ElementAt(index);

        Assert.Equal(index + 1, row.Number);
        Assert.Equal(PrintedText.Letters(printed["strategy"]), PrintedText.Letters(row.Label));
        Assert.Equal(Goals.Concat(KeyPriorities).Select(column => printed[column] == "1"), row.Marks.Select(m => m is not null));
        Assert.Equal(printed["being_developed"] == "1" ? "being developed" : null, row.Status);
        Assert.Equal(printed["summary_annex"].Length == 0 ? null : $"Annex {printed["summary_annex"]}", row.Summary?.Label);
    }

    [Theory]
    [MemberData(nameof(RowsOfL))]
    public void A_row_of_the_growth_items_is_marked_as_printed(int index)
    {
        var printed = CsvFile.Read("annex-l.csv")[index];
        var matrix = MatrixOf("growth-items");
        var row = matrix.Rows.ElementAt(index);

        // The print has a small l for the capital I of the Directorate of Information.
        Assert.Equal(PrintedText.Letters(printed["item"].Replace("Dol", "DoI", StringComparison.Ordinal)), PrintedText.Letters(row.Label));
        Assert.Equal(Goals.Select(column => printed[column] == "1"), row.Marks.Select(mark => mark is not null));
        var group = matrix.RowGroups.Single(rows => rows.Rows.Contains(row));
        Assert.Equal(PrintedText.Letters(printed["group"]), PrintedText.Letters(group.Title!));
    }

    [Fact]
    public void Matrices_have_as_many_rows_marks_and_groups_as_printed()
    {
        var strategies = MatrixOf("strategies");
        var growth = MatrixOf("growth-items");

        Assert.Equal((40, 75), (strategies.Rows.Count(), strategies.Total));
        Assert.Equal(7, strategies.Rows.Count(row => row.Summary is not null));
        Assert.Equal(["Goals", "Government key priorities"], strategies.ColumnGroups.Select(group => group.Title));
        Assert.Equal((38, 32), (growth.Rows.Count(), growth.Total));
        Assert.Equal([12, 26], growth.RowGroups.Select(group => group.Rows.Length));
    }

    [Fact]
    public void A_strategy_that_is_being_developed_only_contributes()
    {
        var patrol = MatrixOf("strategies").Rows.Single(row => row.Id == "police-patrol");

        Assert.All(patrol.Marks.Where(mark => mark is not null), mark => Assert.Equal(LinkStrength.Contributes, mark));
        Assert.Equal(3, patrol.Total);
    }

    [Fact]
    public void Rows_and_columns_without_marks_are_known()
    {
        var rows = MatrixOf("strategies").Rows.Where(row => row.IsWithoutMarks).ToList();

        Assert.Equal(11, rows.Count);
        Assert.DoesNotContain(MatrixOf("strategies").Columns, column => column.IsWithoutMarks);
        Assert.Equal(13, MatrixOf("growth-items").Rows.Count(row => row.IsWithoutMarks));
    }

    [Fact]
    public void The_matrix_of_objectives_marks_the_25_contributions_to_goals()
    {
        var matrix = MatrixOf("objectives-matrix");

        Assert.Equal([14, 2, 2, 4, 3], matrix.ColumnGroups[0].Columns.Select(column => column.Total));
        Assert.Equal(27, matrix.Rows.Count());
        Assert.Equal(10, matrix.ColumnGroups[1].Columns.Length);
    }

    [Fact]
    public void Marks_lead_to_chapters_in_the_strategy_and_nowhere_in_the_matrices_document()
    {
        var inStrategy = Placed(ContentPlan.Resolved.Documents[0]).Single(matrix => matrix.Id == "strategies");

        Assert.Equal("goal-1", inStrategy.Columns.First().PlaceId);
        Assert.Equal("annex-i", inStrategy.Rows.First().Summary!.PlaceId);
        Assert.Null(MatrixOf("strategies").Rows.First().Summary!.PlaceId);
    }

    private static ResolvedMatrix MatrixOf(string id) =>
        ContentPlan.Resolved.Documents.Single(document => document.Definition.Kind.Value == DocumentKinds.Matrices)
            .Parts.OfType<ResolvedPart.MatrixChapter>()
            .Single(chapter => chapter.Id == id)
            .Matrix;

    private static IEnumerable<ResolvedMatrix> Placed(ResolvedDocument document) =>
        document.Parts.OfType<ResolvedPart.AnnexChapter>()
            .SelectMany(chapter => chapter.Annex.Annex.Content.OfType<Block.Placed>())
            .Select(placed => placed.Thing)
            .OfType<ResolvedThing.Matrix>()
            .Select(thing => thing.Content);
}
