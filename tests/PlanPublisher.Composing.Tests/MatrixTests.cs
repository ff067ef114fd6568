using AngleSharp.Dom;
using PlanPublisher.Composing.Tables;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Composing.Tests;

/// <summary>What a matrix tells those who see it and those who hear it.</summary>
public sealed class MatrixTests
{
    private static readonly ResolvedPart Drugs = TestThings.AnnexOf('D', "Drugs");

    private static ComposedPage Annex => ComposedPage.Flawless(new TestPlan
    {
        MoreParts = [TestThings.AnnexOf('B', "Strategies", TestThings.Placed(new ResolvedThing.Matrix("strategies", TestThings.Matrix))), Drugs],
    });

    private static ComposedPage Chapter => ComposedPage.Flawless(new TestPlan
    {
        Kind = "matrices",
        MoreParts = [new ResolvedPart.MatrixChapter("strategies", TestThings.Matrix), Drugs],
    });

    [Fact]
    public void Its_section_is_landscape_and_other_annexes_stay_upright()
    {
        var page = Annex;

        Assert.Equal("wide", page.One("#annex-b").ClassName);
        Assert.Equal("chapter", page.One("#annex-d").ClassName);
    }

    [Fact]
    public void The_head_has_groups_over_columns_whose_turned_titles_stand_over_short_names()
    {
        var page = Annex;

        Assert.Equal(
            ["No. ×1", "Strategy ×1", "Goals ×2", "Key priorities ×1"],
            page.Document.QuerySelectorAll(".matrix .bands th").Select(th => $"{th.TextContent} ×{th.GetAttribute("colspan") ?? "1"}"));
        Assert.All(page.Document.QuerySelectorAll(".matrix .bands th[rowspan]"), th => Assert.Equal("3", th.GetAttribute("rowspan")));
        Assert.Equal(["Safer Communities", "Counter Terrorism", "Tackling disorder"], page.TextsOf(".matrix th.rot"));
        Assert.Equal(["Goal 1", "Goal 2", "K.P. 1"], page.TextsOf(".matrix .heads th"));
        Assert.Equal(2, page.Document.QuerySelectorAll(".matrix th[scope=colgroup]").Length);
    }

    [Fact]
    public void Each_row_has_a_head_a_mark_where_there_is_a_link_and_nothing_where_there_is_none()
    {
        var page = Annex;

        Assert.Equal(
            ["Kept", "1 Drugs, \"Class A\" * (Annex D) ● - -", "New", "2 Patrol (being developed) ○ ○ -", "3 Estates - - -"],
            page.Document.QuerySelectorAll(".matrix tbody tr").Select(tr => string.Join(' ', tr.Children.Select(CellText))));
        Assert.Equal(
            ["Supports", "Contributes", "Contributes"],
            page.Document.QuerySelectorAll(".matrix tbody [role=img]").Select(mark => mark.GetAttribute("aria-label")));
        Assert.Equal(3, page.Document.QuerySelectorAll(".matrix td.on").Length);
    }

    [Fact]
    public void Each_cell_names_its_row_and_both_heads_above_it()
    {
        var page = Annex;

        var cell = page.Document.QuerySelectorAll(".matrix td.on")[2];
        Assert.Equal(
            ["Patrol (being developed)", "Goals", "Counter Terrorism", "Goal 2"],
            cell.GetAttribute("headers")!.Split(' ').Select(id => ComposedPage.TextOf(page.One($"#{id}"))));
        Assert.All(page.Document.QuerySelectorAll(".matrix td"), td => Assert.All(
            td.GetAttribute("headers")!.Split(' '),
            id => Assert.Equal("TH", page.One($"#{id}").TagName)));
    }

    [Fact]
    public void The_key_in_words_stands_above_the_table()
    {
        var page = Annex;

        Assert.Equal(
            "● Supports: contributes directly. ○ Contributes: adds to it, or is still being developed. No mark: no direct link. * summarised in the annex that is named.",
            ComposedPage.TextOf(page.One("#strategies .key")));
        Assert.True(page.One("#strategies .key").CompareDocumentPosition(page.One(".matrix")).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public void It_scrolls_in_a_region_of_its_own_that_has_a_name_and_takes_the_focus()
    {
        var page = Annex;

        var region = page.One("[role=region]");
        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.Equal("How the 3 strategies support goals and key priorities", page.One($"#{region.GetAttribute("aria-labelledby")}").TextContent);
    }

    [Fact]
    public void Columns_and_summaries_lead_to_what_they_name_if_the_document_has_it()
    {
        Assert.Equal(
            ["#goal-1", "#goal-2", "#annex-d"],
            Annex.Document.QuerySelectorAll(".matrix a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_chapter_of_its_own_adds_totals_and_findings()
    {
        var page = Chapter;

        Assert.Equal("wide", page.One("#strategies").ClassName);
        Assert.Equal("Total 2 1 0", string.Join(' ', page.One(".matrix .totals tr").Children.Select(CellText)));
        Assert.Equal(
            "3 strategies, 3 marks. Being developed: 1 strategy.",
            ComposedPage.TextOf(page.One("#strategies > p")));
    }

    [Fact]
    public void A_chapter_of_its_own_says_its_gaps_before_the_table()
    {
        var page = Chapter;

        Assert.Equal(
            [
                "Supported by no strategy (1): K.P. 1: Tackling disorder",
                "Strategies that support nothing (1): Estates",
                "Rests on one strategy alone (1): Goal 2: Counter Terrorism (on Patrol)",
            ],
            page.TextsOf("#strategies .gaps li"));
        Assert.True(page.One(".gaps").CompareDocumentPosition(page.One(".matrix")).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public void A_matrix_that_is_read_the_other_way_round_is_worded_so()
    {
        var matrix = TestThings.Matrix with { RowsAreSupported = true };
        var page = ComposedPage.Flawless(new TestPlan { Kind = "matrices", MoreParts = [new ResolvedPart.MatrixChapter("strategies", matrix), Drugs] });

        Assert.Equal("How the 3 strategies are supported by goals and key priorities", page.One(".matrix caption").TextContent);
        Assert.Equal(
            ["Supported by no goal or key priority (1): Estates", "Rests on one goal or key priority alone (1): Drugs, \"Class A\" (on Goal 1: Safer Communities)"],
            page.TextsOf("#strategies .gaps li").Where(words => words.Contains("upported by", StringComparison.Ordinal) || words.StartsWith("Rests", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_matrix_without_gaps_says_so()
    {
        var full = new MatrixRow("a", 1, "A", [LinkStrength.Supports]);
        var matrix = new ResolvedMatrix(
            "full", "Full", "Strategy", [new("goals", "Goals", [new("goal-1", "Goal 1", "Safer", null, 2)])], [new(null, [full, full with { Id = "b", Number = 2 }])]);

        Assert.Empty(MatrixGaps.Of(matrix, Phrases.English));
        Assert.Equal(
            "Full\n====\n\nThere are no gaps: everything is supported by several, and everything supports something.\n",
            GapTables.Words(matrix, Phrases.English));
    }

    [Fact]
    public void Titles_too_long_to_be_turned_stand_in_a_list_above_the_table_and_leave_no_empty_head()
    {
        const string Long = "Reducing volume, street, drug-related and violent and gun crime in line with targets";
        var matrix = TestThings.Matrix with
        {
            ColumnGroups = [TestThings.Matrix.ColumnGroups[0], new("key-priorities", "Key priorities", [new("kp-1", "K.P. 1", Long, null, 0)])],
        };
        var page = ComposedPage.Flawless(new TestPlan { MoreParts = [new ResolvedPart.MatrixChapter("strategies", matrix), Drugs] });

        Assert.Equal([$"K.P. 1 {Long}"], page.TextsOf(".legend > div"));
        Assert.Equal(["Safer Communities", "Counter Terrorism", "K.P. 1"], page.TextsOf(".matrix .titles th"));
        Assert.Equal(["Goal 1", "Goal 2"], page.TextsOf(".matrix .heads th"));
        Assert.DoesNotContain("", page.TextsOf(".matrix th"));
        Assert.Empty(TableGrid.FaultsOf(page.One(".matrix")));
    }

    [Fact]
    public void Columns_with_short_names_are_narrower_where_there_are_many()
    {
        var goals = Enumerable.Range(1, 10).Select(n => new MatrixColumn($"goal-{n}", $"Goal {n}", "A goal", null, 0));
        var matrix = TestThings.Matrix with
        {
            ColumnGroups = [new("goals", "Goals", [.. goals]), new("key-priorities", "Key priorities", [new("kp-1", "Key Priority 1", "A priority", null, 0)])],
            RowGroups = [],
        };
        var page = ComposedPage.Flawless(new TestPlan { MoreParts = [new ResolvedPart.MatrixChapter("strategies", matrix)] });

        Assert.Equal(10, page.Document.QuerySelectorAll("col.c-narrow").Length);
        Assert.Equal("c-m", page.One(".matrix col:last-child").ClassName);
    }

    [Fact]
    public void An_annex_shows_no_totals() => Assert.Empty(Annex.Document.QuerySelectorAll(".matrix .totals"));

    [Fact]
    public void The_cover_draws_a_dot_for_each_cell_and_says_so_in_words()
    {
        var page = Annex;

        var dots = page.Document.QuerySelectorAll(".cover-links circle");
        Assert.Equal(9, dots.Length);
        Assert.Equal(3, dots.Count(dot => dot.GetAttribute("fill") == "#FFFFFF"));
        Assert.Equal(6, dots.Count(dot => dot.GetAttribute("fill") == "#6F8AA5"));
        Assert.Equal("Links of 3 strategies: Goal 1 2, Goal 2 1, K.P. 1 0", page.One(".cover-links svg").GetAttribute("aria-label"));
        Assert.Equal(
            "Each large dot is a link between one of the 3 strategies and one of the goals (white) or one of the key priorities (amber, below). Annex B has the list.",
            ComposedPage.TextOf(page.One(".cover-links figcaption")));
    }

    [Fact]
    public void A_goal_draws_its_column_and_counts_it()
    {
        var page = Annex;

        Assert.Equal("2 of the 3 strategies in Annex B support or contribute to this goal", ComposedPage.TextOf(page.One("#goal-1 .goal-links figcaption")));
        Assert.Equal("2 of 3 strategies support or contribute to Goal 1", page.One("#goal-1 .goal-links svg").GetAttribute("aria-label"));
        Assert.Equal(["linked", "linked", "unlinked"], page.Document.QuerySelectorAll("#goal-1 circle").Select(dot => dot.ClassName));
        Assert.Equal(["unlinked", "linked", "unlinked"], page.Document.QuerySelectorAll("#goal-2 circle").Select(dot => dot.ClassName));
    }

    [Fact]
    public void A_document_without_a_matrix_has_no_dots() => Assert.Empty(ComposedPage.Flawless(new TestPlan()).Document.QuerySelectorAll("figure svg"));

    [Theory]
    [InlineData(40, "168", 210)]
    [InlineData(84, "168", 100)]
    public void The_row_of_dots_is_never_wider_than_the_type_area(int rows, string width, int firstCentre)
    {
        var matrix = TestThings.Matrix with
        {
            RowGroups = [new(null, [.. Enumerable.Range(1, rows).Select(n => new MatrixRow($"row-{n}", n, "Row", [null, null, null]))])],
        };
        var page = ComposedPage.Flawless(new TestPlan
        {
            MoreParts = [TestThings.AnnexOf('B', "Strategies", TestThings.Placed(new ResolvedThing.Matrix("strategies", matrix)))],
        });

        Assert.Equal($"{width}mm", page.One("#goal-1 svg").GetAttribute("width"));
        var centres = page.Document.QuerySelectorAll("#goal-1 circle").Select(dot => int.Parse(dot.GetAttribute("cx")!, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal((rows, firstCentre), (centres.Length, centres[0]));
        Assert.True(centres[^1] < 16800);
    }

    private static string CellText(IElement cell) => ComposedPage.TextOf(cell) is { Length: > 0 } text ? text : "-";
}
