using System.Text.Json;
using System.Text.RegularExpressions;
using PlanPublisher.PdfReading.Structure;

namespace PlanPublisher.EndToEnd.Tests.Outcomes;

/// <summary>The objectives, measures and target of 2007/08, cell by cell against the inventory of the printed tables.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class OutcomeMatrixTests(BuiltContent built)
{
    private const string Folder = "objectives-measures-targets-2007-08/objectives-measures-targets";
    private const string Head = "Corporate Priority Objectives contributing to the Strategic Outcomes";

    private DocumentReadBack Document => built[Folder];

    [Fact]
    public void The_page_has_every_printed_cell() =>
        Assert.Equal(PrintedOutcomes.OfPriorities, OutcomePage.Items(Document.Page));

    [Fact]
    public void The_file_of_values_has_every_printed_line() =>
        Assert.Equal(
            PrintedOutcomes.OfPriorities,
            CsvFile.ReadFile(PathOf("corporate-priorities.csv")).Select(row =>
                new OutcomeItem(row["priority"], row["outcome"], row["kind"], row["text"], row["code"], row["target"])));

    /// <summary>A shared indicator has its target in one place, and three sizes of a team are three targets.</summary>
    [Fact]
    public void The_kinds_of_targets_are_those_of_the_inventory_but_for_two()
    {
        var printed = CsvFile.ReadCase("doc003.csv").Select(row => row["target_kind"]);
        var other = printed.Zip(CsvFile.ReadFile(PathOf("corporate-priorities.csv")), (was, row) => (Was: was, Is: row["target_kind"], Text: row["text"][..20]))
            .Where(kinds => kinds.Was != kinds.Is)
            .Select(kinds => (kinds.Was, kinds.Is, kinds.Text));

        Assert.Equal([("none", "", "Life threatening cri"), ("level", "all", "To maintain all team")], other);
    }

    [Fact]
    public void There_are_as_many_things_as_were_printed()
    {
        var items = OutcomePage.Items(Document.Page).ToLookup(item => item.Kind);

        Assert.Equal(4, Document.Page.QuerySelectorAll("table.outcomes").Length);
        Assert.Equal(4 * 3 * 4, OutcomePage.Cells(Document.Page).Count());
        Assert.Equal((29 + 3, 61, 29), (items["objective"].Count(), items["indicator"].Count(), items["activity"].Count()));
        Assert.Equal(3, Document.Page.QuerySelectorAll("table.outcomes li li:not([id])").Length);
        Assert.Equal(31, items["indicator"].Count(item => item.Code.Length > 0));
    }

    [Theory]
    [InlineData("Making Neighbourhoods Safe", "2 2 3 1", "12 12 6 3", "2 2 2 2")]
    [InlineData("Counter Terrorism, Security & Protection", "1 2 0 0", "3 5 0 0", "2 0 0 0")]
    [InlineData("Criminal Networks", "2 2 3 3", "3 2 4 5", "0 0 0 0")]
    [InlineData("Capital City Policing", "3 6 1 1", "6 0 0 0", "5 6 4 4")]
    public void Each_cell_has_as_many_as_the_inventory_counts(string priority, string objectives, string indicators, string activities)
    {
        var items = OutcomePage.Items(Document.Page).Where(item => item.Priority == priority).ToList();
        var outcomes = PrintedOutcomes.OfPriorities.Select(item => item.Outcome).Distinct().ToList();
        string CountsOf(string kind) =>
            string.Join(' ', outcomes.Select(outcome => items.Count(item => item.Kind == kind && item.Outcome == outcome)));

        Assert.Equal(objectives, CountsOf("objective"));
        Assert.Equal(indicators, CountsOf("indicator"));
        Assert.Equal(activities, CountsOf("activity"));
    }

    [Fact]
    public void Cells_without_anything_say_so()
    {
        var empty = OutcomePage.Cells(Document.Page).Where(cell => cell.QuerySelector("li") is null).ToList();

        Assert.Equal(48 - PrintedOutcomes.OfPriorities.Select(item => (item.Priority, item.Outcome, item.Kind)).Distinct().Count(), empty.Count);
        Assert.All(empty, cell => Assert.Equal("None given", HtmlWords.Normal(cell.TextContent)));
    }

    /// <summary>By ear alone: with each cell of the PDF go its priority, its row, what the table is about, and its outcome.</summary>
    [Fact]
    public void Every_cell_of_the_pdf_is_tagged_with_its_heads_and_has_the_words_of_the_page()
    {
        var tables = Document.Pdf.Structure.All.Where(element => element.Role == "Table" && element.Text.Contains(Head, StringComparison.Ordinal)).ToList();
        var heads = tables.SelectMany(table => table.All).Where(element => element.Identifier is not null)
            .ToDictionary(head => head.Identifier!, head => HtmlWords.Normal(head.Text));
        var cells = tables.SelectMany(table => table.All).Where(element => element.Role == "TD");

        Assert.Equal(
            OutcomePage.Cells(Document.Page).Select(cell => (string.Join(" | ", OutcomePage.HeadsOf(cell)), Letters(cell.TextContent))),
            cells.Select(cell => (string.Join(" | ", HeadersOf(cell).Select(id => heads[id])), Letters(WordsOf(cell)))));
    }

    [Fact]
    public void Each_priority_begins_a_page_and_a_page_that_goes_on_repeats_name_head_and_outcomes()
    {
        var pages = Document.Pdf.Structure.All.Where(element => element.Role == "H3")
            .Where(heading => PrintedOutcomes.OfPriorities.Any(item => item.Priority == HtmlWords.Normal(heading.Text)))
            .Select(heading => heading.Pages[0])
            .ToList();
        var last = Document.Pdf.Structure.All.Last(element => element.Role == "TD" && element.Text.Contains("strategic reserve", StringComparison.Ordinal)).Pages[0];
        var goingOn = Enumerable.Range(pages[0], last - pages[0] + 1).Except(pages).Select(page => Document.Pdf.Pages[page]).ToList();

        Assert.Equal(4, pages.Distinct().Count());
        Assert.NotEmpty(goingOn);
        Assert.All(goingOn, page =>
        {
            var repeated = HtmlWords.Normal(page.ArtifactText);
            Assert.Contains("(continued)", repeated, StringComparison.Ordinal);
            Assert.Contains(Head, repeated, StringComparison.Ordinal);
            Assert.Contains("More offenders are brought to justice", repeated, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_shared_indicator_has_its_target_in_one_place_to_which_the_other_leads()
    {
        var link = Document.Page.QuerySelectorAll("table.outcomes .refs a").Single();
        var written = Document.Page.QuerySelector(link.GetAttribute("href")!)!;

        Assert.Equal("(shared with Criminal Networks, where its target stands)", HtmlWords.Normal(link.ParentElement!.TextContent));
        Assert.Equal(
            "SPI 5e Life threatening crime and gun crime per 1,000 population (shared with Making Neighbourhoods Safe)"
                + " Target: -4% gun crime across the Metropolitan Police Authority area",
            HtmlWords.Normal(written.TextContent));
        Assert.Contains(Document.Pdf.Links, inPdf => inPdf.Target == link.GetAttribute("href"));
    }

    [Fact]
    public void The_additional_measures_stand_in_a_table_for_each_directorate()
    {
        var tables = Document.Page.QuerySelectorAll("#additional-measures table");
        var rows = tables.SelectMany(table => table.QuerySelectorAll("tbody tr"), (table, row) => (
            Directorate: HtmlWords.Normal(table.QuerySelector("caption")!.TextContent),
            Measure: HtmlWords.Normal(row.Children[0].TextContent),
            Target: Letters(row.Children[1].TextContent)));

        Assert.Equal(
            PrintedOutcomes.AdditionalMeasures.Select(row => (
                row["outcome"],
                $"{row["text"]} ({row["code"]})",
                Letters(row["target"].Length > 0 ? $"Reach {row["target"]}" : "No target: none is stated"))),
            rows);
    }

    [Fact]
    public void The_head_of_the_document_says_title_version_author_and_organisation()
    {
        var rows = Document.Page.QuerySelectorAll("#about-this-document tbody tr")
            .Select(row => string.Join(": ", row.Children.Select(cell => HtmlWords.Normal(cell.TextContent))));

        Assert.Equal(
            [
                "Title and version: Objectives, Measures and Target 2007/08, Version 0.1",
                "Author: An officer of the Strategy, Modernisation and Performance Directorate",
                "Organisation: Strategy, Modernisation and Performance Directorate",
            ],
            rows);
    }

    /// <summary>Its source has no date, and files need one: nobody is to take that for the document's.</summary>
    [Fact]
    public void The_cover_says_that_the_version_is_undated() =>
        Assert.Equal("Version 0.1, undated", HtmlWords.Normal(Document.Page.QuerySelector(".cover-version")!.TextContent));

    [Fact]
    public void The_metadata_name_the_columns_of_the_file_of_values()
    {
        using var metadata = JsonDocument.Parse(File.ReadAllText(PathOf("corporate-priorities.csv-metadata.json")));
        var columns = metadata.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray();

        Assert.Equal("corporate-priorities.csv", metadata.RootElement.GetProperty("url").GetString());
        Assert.Equal(
            File.ReadLines(PathOf("corporate-priorities.csv")).First().Split(','),
            columns.Select(column => column.GetProperty("titles").GetString()));
    }

    [Fact]
    public void The_summary_promises_each_target_of_an_indicator_once_and_gives_its_percentage()
    {
        var promises = built["objectives-measures-targets-2007-08/public-summary"].Page.QuerySelectorAll(".promises li")
            .Select(promise => HtmlWords.Normal(promise.TextContent)).ToList();
        var set = CsvFile.ReadCase("doc003.csv")
            .Where(row => row["kind"] == "indicator" && !row["outcome"].StartsWith("Directorate", StringComparison.Ordinal))
            .Where(row => row["target_kind"] is not ("none" or "via"))
            .ToList();
        var percentages = set.SelectMany(row => Regex.Matches(row["target"], "[0-9.]+%").Select(match => match.Value));

        Assert.Equal(set.Count, promises.Distinct().Count());
        Assert.Equal(
            percentages.Order(StringComparer.Ordinal),
            promises.SelectMany(promise => Regex.Matches(promise, "[0-9.]+%").Select(match => match.Value)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> HeadersOf(StructureElement cell) => cell.Dictionary["A"].Items
        .SelectMany(owner => owner["Headers"].Items)
        .Select(id => id.Text!);

    private static string WordsOf(StructureElement element) => element.Role == "Lbl" ? "" : string.Concat(element.Kids.Select(kid => kid switch
    {
        StructureKid.Content content => content.Text,
        StructureKid.Element inner => $" {WordsOf(inner.Value)} ",
        _ => "",
    }));

    /// <summary>Blocks stand apart in a PDF and marks are drawn there by the style sheet: only what is said counts.</summary>
    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));

    private string PathOf(string file) => Path.Combine(built.OutputFolder, Folder, "tables", file);
}
