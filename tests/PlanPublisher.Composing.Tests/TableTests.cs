using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Composing.Tests;

/// <summary>What every table gives to readers who do not see it, and to those who see it on a small screen.</summary>
public sealed class TableTests
{
    [Fact]
    public void Every_part_of_every_table_says_its_role()
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [SpannedTable()] });

        Assert.Equal(5, page.Document.QuerySelectorAll("table").Length);
        AssertRole(page, "table", "table");
        AssertRole(page, "thead, tbody", "rowgroup");
        AssertRole(page, "tr", "row");
        AssertRole(page, "td", "cell");
        AssertRole(page, "th[scope=col], th[scope=colgroup]", "columnheader");
        AssertRole(page, "th[scope=row], th[scope=rowgroup]", "rowheader");
        Assert.Empty(page.Document.QuerySelectorAll("th:not([scope])"));
    }

    [Fact]
    public void Every_cell_carries_the_name_of_its_column()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.All(page.Document.QuerySelectorAll("td"), cell => Assert.NotEmpty(cell.GetAttribute("data-label")!));
    }

    [Fact]
    public void Column_names_are_found_across_spans()
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [SpannedTable()] });

        Assert.Equal(
            ["a: Base", "b: Target", "c: Base and Target"],
            page.Document.QuerySelectorAll("table.data td").Select(td => $"{td.TextContent}: {td.GetAttribute("data-label")}"));
    }

    [Fact]
    public void A_caption_notes_and_an_id_are_kept()
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [SpannedTable()] });

        Assert.Equal("figures", page.One("table.data").Id);
        Assert.Equal("Figures", page.One("table.data caption").TextContent);
        Assert.Equal(["* estimated"], page.TextsOf("table.data + ul.notes li"));
    }

    [Fact]
    public void Up_to_three_rows_of_an_objective_stay_together()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal("2", page.One(".targets tbody.keep th[rowspan]").GetAttribute("rowspan"));
        Assert.Equal(3, page.Document.QuerySelectorAll(".targets tbody.objective.keep").Length);
    }

    /// <summary>Head: Measure (over two rows), Figures (over two columns); Base, Target. Body: a row head over two rows.</summary>
    private static Block.Table SpannedTable() => new(
        "figures",
        TestPlan.Text("Figures"),
        [Row(Cell("Measure", true, rows: 2), Cell("Figures", true, columns: 2)), Row(Cell("Base", true), Cell("Target", true))],
        [Row(Cell("Burglary", true, rows: 2), Cell("a"), Cell("b")), Row(Cell("c", columns: 2))],
        [TestPlan.Text("* estimated")],
        default);

    private static TableRow Row(params ImmutableArray<TableCell> cells) => new(cells, default);

    private static TableCell Cell(string words, bool isHeader = false, int columns = 1, int rows = 1) =>
        new([new Block.Paragraph(TestPlan.Text(words), null, default)], isHeader, columns, rows, default);

    private static void AssertRole(ComposedPage page, string selector, string role) =>
        Assert.All(page.Document.QuerySelectorAll(selector), element => Assert.Equal(role, element.GetAttribute("role")));
}
