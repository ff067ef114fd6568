using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Publishing.Changes.Pages;

namespace PlanPublisher.Publishing.Tests.Changes;

public class LeafReaderTests
{
    [Fact]
    public void A_cell_is_named_by_its_table_its_row_and_its_column() => AssertLeaves(
        """
        <h2>Performance</h2>
        <table><caption>Targets</caption>
        <thead><tr><th scope="col">Measure</th><th scope="col">Target</th></tr></thead>
        <tr><th scope="row" rowspan="2">Burglary</th><td>4%</td></tr><tr><td>5%</td></tr></table>
        """,
        "heading | Performance | Performance",
        "table title | table “Targets” | Targets",
        "table cell | table “Targets” | Measure",
        "table cell | table “Targets” | Target",
        "table cell | table “Targets”, row “Burglary”, column “Measure” | Burglary",
        "table cell | table “Targets”, row “Burglary”, column “Target” | 4%",
        "table cell | table “Targets”, row “Burglary”, column “Target” | 5%");

    [Fact]
    public void A_mark_is_told_with_its_meaning_and_an_empty_cell_is_kept() => AssertLeaves(
        """<table><tr><th scope="row">Youth</th><td data-label="Goal 1"><span class="mark" role="img" aria-label="supports">●</span></td><td data-label="Goal 2"></td></tr></table>""",
        "table cell | table, row “Youth” | Youth",
        "mark | table, row “Youth”, column “Goal 1” | ● (supports)",
        "table cell | table, row “Youth”, column “Goal 2” | ");

    [Fact]
    public void Words_beside_a_block_are_a_leaf_of_their_own() => AssertLeaves(
        "<h2>Aims</h2><h3>First</h3><ul><li>Walk <em>more</em><ul><li>by night</li></ul></li></ul>",
        "heading | Aims | Aims",
        "heading | Aims › First | First",
        "list item | Aims › First | Walk more",
        "list item | Aims › First | by night");

    [Fact]
    public void A_name_of_a_place_makes_no_difference_and_a_class_does()
    {
        var (one, other, third) = (Read("<p id=a>Text</p>")[0], Read("<p id=b>Text</p>")[0], Read("<p class=lead>Text</p>")[0]);

        Assert.Equal(one.Content, other.Content);
        Assert.NotEqual(one.Content, third.Content);
    }

    private static void AssertLeaves(string body, params string[] expected) =>
        Assert.Equal(expected, Read(body).Select(leaf => $"{leaf.What} | {leaf.Where} | {leaf.Text}"));

    private static ImmutableArray<PrintedLeaf> Read(string body) =>
        LeafReader.Read(HtmlReader.Read($"<!DOCTYPE html><html lang=en><head><title>T</title></head><body>{body}</body></html>", new DiagnosticBag()));
}
