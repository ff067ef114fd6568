namespace PlanPublisher.Composing.Tests.Content;

/// <summary>The corporate objectives of 2011: the tables on their page, cell by cell against the inventory of the printed ones.</summary>
public sealed class CorporateObjectivesTests
{
    private const string Plan = "corporate-objectives-2011-14";
    private const string Vision = "Making London the Safest Major City in the World";

    /// <summary>The printed alignment table words three objectives otherwise than the table of activities.</summary>
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["To improve the quality of engagement with the public"] = "To improve the quality of our engagement with the public",
        ["To improve response policing and satisfaction of service users"] = "To improve response policing and the satisfaction of service users",
        ["To minimise the impact on policing London during games time"] =
            "To minimise, as far as is practical, the impact on policing London during games time",
    };

    private static ComposedPage Page => ContentPlans.Page(Plan, "corporate-objectives");

    [Fact]
    public void The_table_of_activities_has_every_printed_cell()
    {
        var printed = CsvFile.Read("doc000-activities.csv").Select(row => new SpineRows(
            row["spine"], Band(row), row["outcome"], Objective(row), "Key activities 2011/12", row["activity"]));

        Assert.Equal(printed, SpineRows.In(Page.Document.QuerySelector("#key-activities")!, pages: 2));
    }

    [Fact]
    public void The_table_of_alignment_has_every_printed_cell()
    {
        var printed = CsvFile.Read("doc000-alignment.csv")
            .GroupBy(row => (No: row["objective_no"], Column: row["column"], Entry: row["metforward_strand"].Length == 0 ? row["item"] : row["metforward_strand"]))
            .Select(entry => new SpineRows(
                entry.First()["spine"], Band(entry.First()), entry.First()["outcome"], Objective(entry.First()), Column(entry.Key.Column), Words([.. entry])));

        Assert.Equal(printed, SpineRows.In(Page.Document.QuerySelector("#alignment")!, pages: 2));
    }

    [Fact]
    public void There_are_as_many_things_as_were_printed()
    {
        var plan = ContentPlans.Plan(Plan).Plan;
        var links = plan.Objectives.SelectMany(objective => objective.Supports).ToLookup(set => set.SetId, set => set.Items.Length);
        var strands = SpineRows.In(Page.Document.QuerySelector("#alignment")!, pages: 2).Count(row => row.Column == "Met Forward");

        Assert.Equal((14, 4, 39), (plan.Objectives.Length, plan.ObjectiveGroups.Length, plan.Objectives.Sum(o => o.Activities.Length)));
        Assert.Equal((39, 24, 51), (links["mayors-priorities"].Sum(), strands, links["met-forward"].Sum()));
        Assert.Equal(39, plan.Frameworks.Single(framework => framework.Id == "mayors-priorities").Items.Length);
        Assert.Equal(8, plan.Frameworks.Single(framework => framework.Id == "met-forward").Items.Length);
    }

    [Fact]
    public void Both_pages_of_a_table_have_its_vision_its_heads_and_the_values()
    {
        var tables = Page.Document.QuerySelectorAll("table.spine");

        Assert.Equal(4, tables.Length);
        Assert.All(tables, table =>
        {
            Assert.Equal(Vision, table.QuerySelector(".vision")!.TextContent);
            Assert.Equal(table.QuerySelectorAll("tbody tr").Length.ToString(System.Globalization.CultureInfo.InvariantCulture), table.QuerySelector(".vision")!.GetAttribute("rowspan"));
            Assert.StartsWith("Vision Strategic outcomes Corporate objectives", string.Join(' ', table.QuerySelectorAll("thead th").Select(head => head.TextContent)), StringComparison.Ordinal);
            Assert.Equal("Presence, Performance, Productivity, Professionalism, Pride", table.QuerySelector("tfoot td")!.TextContent);
        });
    }

    [Fact]
    public void The_narrative_lists_every_objective_under_its_outcome_with_its_activities()
    {
        var chapter = Page.Document.QuerySelector("#outcomes-and-objectives")!;
        var listed = chapter.QuerySelectorAll(".objective-block").Select(block => (Title: block.QuerySelector("h4")!.TextContent, Count: block.QuerySelectorAll("li").Length));
        var printed = CsvFile.Read("doc000-activities.csv")
            .GroupBy(row => row["objective_no"])
            .Select(rows => (Title: $"Objective {rows.Key}: {rows.First()["objective"]}", Count: rows.Count()));

        Assert.Equal(printed, listed);
        Assert.Equal(
            ["Safety: Reduce crime and catch criminals and Be intolerant of violence", "Safety: Deliver security of our streets", "Confidence: Convince communities we are on their side", "Value for money: The right services at the right price", "Olympics: Deliver security of our streets"],
            chapter.QuerySelectorAll("h3").Select(heading => heading.TextContent));
    }

    private static string Band(Dictionary<string, string> row) => row["theme"][..1] + row["theme"][1..].ToLowerInvariant();

    private static string Objective(Dictionary<string, string> row) =>
        $"{row["objective_no"]}. {Titles.GetValueOrDefault(row["objective"], row["objective"])}";

    private static string Column(string printed) => printed == "METFORWARD" ? "Met Forward" : "Mayor\u2019s priorities";

    /// <summary>A strand with its items, or a priority; the full stop at the end of a cell belongs to neither.</summary>
    private static string Words(List<Dictionary<string, string>> rows)
    {
        var strand = rows[0]["metforward_strand"];
        var items = string.Join(", ", rows.Select(row => row["item"].TrimEnd('.')));
        return strand.Length == 0 ? items : items.Length == 0 ? strand : $"{strand}: {items}";
    }
}
