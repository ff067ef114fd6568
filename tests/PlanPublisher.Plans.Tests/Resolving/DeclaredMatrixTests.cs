using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Plans.Tests.Resolving;

/// <summary>Matrices that files of <c>matrices/</c> ask for, in a plan with one objective, one goal and one key priority.</summary>
public sealed class DeclaredMatrixTests
{
    [Fact]
    public void Indicators_contribute_to_what_their_objective_supports()
    {
        var matrix = Matrix("rows: indicators\ncolumns: [objectives, goals]\n");

        Assert.Equal("Indicator", matrix.RowName);
        Assert.Equal(["Objectives: Town 1", "Goals: Goal 1"], Columns(matrix));
        Assert.Equal(["Recorded street crimes: supports contributes"], Marks(matrix));
        Assert.Equal(["Town 1: To reduce street crime"], matrix.RowGroups.Select(group => group.Title));
    }

    [Fact]
    public void Links_of_the_file_stand_beside_those_that_the_things_say_themselves()
    {
        var matrix = Matrix("""
            rows: objectives
            row-name: Aim of the year
            columns: [key-priorities, goals]
            links:
              - { row: town-1, contributes: [key-priority-1] }

            """);

        Assert.Equal("Aim of the year", matrix.RowName);
        Assert.Equal(["Town 1: To reduce street crime: contributes supports"], Marks(matrix));
        Assert.Equal([1, 1], matrix.Columns.Select(column => column.Total));
        Assert.False(matrix.RowsAreSupported);
    }

    [Fact]
    public void Where_only_the_columns_say_that_they_support_the_rows_the_matrix_is_read_that_way_round()
    {
        var matrix = Matrix("rows: key-priorities\ncolumns: [goals]\n");

        Assert.True(matrix.RowsAreSupported);
        Assert.Equal(["Key Priority 1: Disorder: supports"], Marks(matrix));
    }

    [Fact]
    public void Columns_may_be_another_plan_s_and_its_ids_have_its_name_before_them()
    {
        var matrix = Matrix("rows: goals\ncolumns: [goals, county/goals]\nlinks:\n  - { row: 1, supports: [county-goal-1] }\n");

        Assert.Equal(["Goals: Goal 1", "Goals, A Safer Town: Goal 1"], Columns(matrix));
        Assert.Equal(["goal-1", "county-goal-1"], matrix.Columns.Select(column => column.Id));
        Assert.Equal(["Goal 1: Safer streets: - supports"], Marks(matrix));
    }

    [Fact]
    public void Both_rows_and_columns_of_another_plan_have_the_links_that_it_knows()
    {
        var matrix = Matrix("rows: county/objectives\ncolumns: [county/goals]\n");

        Assert.Equal(["Town 1: To reduce street crime: supports"], Marks(matrix));
    }

    [Fact]
    public void A_document_may_list_one_matrix_by_its_name()
    {
        var plan = Read("rows: objectives\ncolumns: [goals]\n", "parts: [introduction, goal-overview, goals, alignment]");

        Assert.Equal("alignment", Assert.IsType<ResolvedPart.MatrixChapter>(plan.Documents[0].Parts[^1]).Matrix.Id);
    }

    private static ResolvedMatrix Matrix(string keys) =>
        Read(keys, "parts: [introduction, goal-overview, goals, matrices]").Documents[0].Parts
            .OfType<ResolvedPart.MatrixChapter>()
            .Single(part => part.Id == "alignment")
            .Matrix;

    private static ResolvedPlan Read(string keys, string parts)
    {
        var files = new PlanCase("base").Sources();
        ImmutableArray<SourceText> own =
        [
            .. files.Select(file => new SourceText(file.Path, file.Text.Replace("parts: [introduction, goal-overview, goals]", parts, StringComparison.Ordinal))),
            new SourceText("matrices/alignment.md", $"---\ntitle: Alignment\n{keys}---\n"),
        ];
        var problems = new DiagnosticBag();
        var plan = PlanReader.Read("town", own, problems, others: id => id == "county" ? files : []);
        Assert.Equal("", ProblemLines.Of(problems));
        return plan!;
    }

    private static IEnumerable<string> Columns(ResolvedMatrix matrix) =>
        matrix.ColumnGroups.SelectMany(group => group.Columns.Select(column => $"{group.Title}: {column.ShortLabel}"));

    private static IEnumerable<string> Marks(ResolvedMatrix matrix) => matrix.Rows.Select(row =>
        $"{row.Label}: {string.Join(' ', row.Marks.Select(mark => mark switch { LinkStrength.Supports => "supports", LinkStrength.Contributes => "contributes", _ => "-" }))}");
}
