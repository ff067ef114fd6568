using PlanPublisher.Composing.Tables;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing.Tests.Tables;

/// <summary>Matrices as comma-separated values, character by character.</summary>
public sealed class MatrixTablesTests
{
    [Fact]
    public void Cells_name_the_strength_of_each_link()
    {
        Assert.Equal(
            "Strategy,Goal 1,Goal 2,K.P. 1\r\n"
            + "\"Drugs, \"\"Class A\"\"\",supports,,\r\n"
            + "Patrol,contributes,contributes,\r\n"
            + "Estates,,,\r\n",
            MatrixTables.Cells(TestThings.Matrix));
    }

    [Fact]
    public void The_summary_counts_columns_rows_and_all_and_says_what_stands_out()
    {
        Assert.Equal(
            "kind,name,title,supports,contributes,total,flags\r\n"
            + "column,Goal 1,Safer Communities,1,1,2,\r\n"
            + "column,Goal 2,Counter Terrorism,0,1,1,\r\n"
            + "column,K.P. 1,Tackling disorder,0,0,0,without marks\r\n"
            + "row,1,\"Drugs, \"\"Class A\"\"\",1,0,1,summarised in Annex D\r\n"
            + "row,2,Patrol,0,2,2,being developed\r\n"
            + "row,3,Estates,0,0,0,without marks\r\n"
            + "all,strategies,All strategies,1,2,3,\r\n",
            MatrixTables.Summary(TestThings.Matrix));
    }

    [Fact]
    public void A_line_break_in_a_name_stays_inside_its_field()
    {
        var matrix = new ResolvedMatrix("m", "M", "Item", [], [new(null, [new("a", 1, "one\ntwo", [])])]);

        Assert.Equal("Item\r\n\"one\ntwo\"\r\n", MatrixTables.Cells(matrix));
    }

    [Fact]
    public void A_document_hands_out_the_files_of_each_matrix_once_under_the_addresses_its_page_links_to()
    {
        var plan = new TestPlan
        {
            MoreParts =
            [
                TestThings.AnnexOf('B', "Strategies", TestThings.Placed(new ResolvedThing.Matrix("strategies", TestThings.Matrix))),
                TestThings.AnnexOf('D', "Drugs"),
            ],
        };
        var composed = ComposedPage.Flawless(plan);

        Assert.Equal(
            [
                "tables/strategies-gaps.csv", "tables/strategies-gaps.csv-metadata.json", "tables/strategies-gaps.txt",
                "tables/strategies-summary.csv", "tables/strategies-summary.csv-metadata.json",
                "tables/strategies.csv", "tables/strategies.csv-metadata.json",
            ],
            composed.FilesBeside.Keys);
        Assert.Equal(
            composed.FilesBeside.Keys.Where(name => !name.EndsWith(".json", StringComparison.Ordinal)).Append("tables/strategies.xlsx").Order(StringComparer.Ordinal),
            composed.Document.QuerySelectorAll(".download a").Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_document_without_a_matrix_has_no_files() => Assert.Empty(ComposedPage.Flawless(new TestPlan()).FilesBeside);
}
