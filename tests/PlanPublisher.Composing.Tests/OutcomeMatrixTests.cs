using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;

namespace PlanPublisher.Composing.Tests;

/// <summary>What an outcome matrix tells those who see it and those who hear it.</summary>
public sealed class OutcomeMatrixTests
{
    private static readonly Lazy<ComposedPage> Made = new(Compose);

    private static ComposedPage Page => Made.Value;

    [Fact]
    public void Each_priority_has_a_section_with_a_heading_and_a_table()
    {
        Assert.Equal(["Safer streets", "Safer homes"], Page.TextsOf(".outcome-page h3"));
        Assert.Equal(2, Page.Document.QuerySelectorAll(".outcome-page table.outcomes").Length);
        Assert.Equal("Safer streets: objectives, indicators and targets, activities for each outcome", Page.One("#priority-1 + div caption").TextContent);
    }

    [Fact]
    public void Over_the_outcomes_stands_what_the_table_holds_against_them()
    {
        Assert.Equal("2", Page.One("#priority-1 + div .over").GetAttribute("colspan"));
        Assert.Equal("What each priority contributes to the outcomes", Page.One("#priority-1 + div .over").TextContent);
        Assert.Equal("2", Page.One("#priority-1 + div .stub").GetAttribute("rowspan"));
    }

    [Fact]
    public void Every_cell_names_its_priority_its_row_the_head_and_its_outcome()
    {
        var heads = Page.Document.QuerySelectorAll("table.outcomes td")
            .Select(cell => string.Join(" | ", cell.GetAttribute("headers")!.Split(' ').Select(id => Page.Document.GetElementById(id)!.TextContent)))
            .ToList();

        Assert.Equal(12, heads.Distinct().Count());
        Assert.Equal("Safer streets | Objectives | What each priority contributes to the outcomes | People feel safe", heads[0]);
        Assert.Equal("Safer homes | Activities | What each priority contributes to the outcomes | Offenders are caught", heads[^1]);
    }

    [Theory]
    [InlineData("#priority-1-1", "TI 1a by day Target: At least 60%")]
    [InlineData("#safe-by-night", "TI 1b by night Target: half of them (50%) To be confirmedTo be agreed")]
    [InlineData("#priority-1-3", "To increase trust")]
    [InlineData("#priority-1-4", "90% of calls to be answered within set time (target)")]
    [InlineData("#detections", "TI 2 Offences detected (of all kinds) (shared with Safer homes) Target: 20%")]
    [InlineData("#priority-2-1", "Homes advised")]
    [InlineData("#priority-2-2", "TI 3 Homes after a visit Target: achieved through TI 2")]
    public void An_indicator_says_its_code_its_words_and_its_target(string id, string words) =>
        Assert.Equal(words, Normal(Page.One(id).TextContent));

    [Fact]
    public void A_target_that_the_words_state_is_marked_in_them() =>
        Assert.Equal(["90%", "within set time"], Page.TextsOf("#priority-1-4 > strong"));

    [Fact]
    public void An_indicator_that_is_written_elsewhere_leads_there_and_has_no_target()
    {
        var link = Page.One("table.outcomes li a");

        Assert.Equal("#detections", link.GetAttribute("href"));
        Assert.Equal(
            "TI 2 Offences detected (of all kinds) (shared with Safer streets, where its target stands)",
            Normal(link.ParentElement!.ParentElement!.TextContent));
    }

    [Fact]
    public void Words_that_lead_in_stand_over_the_list_of_what_they_lead_to()
    {
        var lead = Page.One("#priority-1-1").ParentElement!.ParentElement!;

        Assert.StartsWith("People who feel safe", Normal(lead.TextContent), StringComparison.Ordinal);
        Assert.Equal(2, lead.QuerySelectorAll("li").Length);
    }

    [Fact]
    public void A_cell_without_anything_says_so_and_the_chapter_explains_it()
    {
        Assert.Equal(4, Page.Document.QuerySelectorAll("td .none").Length);
        Assert.Contains("‘None given’ stands where", Page.One(".reading").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contents_list_the_priorities_under_the_matrix() =>
        Assert.Equal(["#priority-1", "#priority-2"], Page.Document.QuerySelectorAll("nav.contents a[href^='#priority-']").Select(link => link.GetAttribute("href")));

    [Fact]
    public void The_same_stands_beside_the_page_as_values()
    {
        var lines = Page.FilesBeside["tables/aims.csv"].Split("\r\n");

        Assert.Equal("priority,outcome,kind,text,code,target,target_kind", lines[0]);
        Assert.Contains("Safer streets,People feel safe,objective,streets,,,", lines);
        Assert.Contains("Safer streets,People feel safe,indicator,People who feel safe by night,TI 1b,half of them (50%) - to be agreed,level", lines);
        Assert.Contains("Safer homes,Offenders are caught,indicator,Offences detected,TI 2,,", lines);
        Assert.Contains("Safer streets,People feel safe,activity,Walk every street by March 2004,,by March 2004,milestone", lines);
        Assert.True(Page.FilesBeside.ContainsKey("tables/aims.csv-metadata.json"));
    }

    private static ComposedPage Compose()
    {
        var problems = new DiagnosticBag();
        var files = FilesOf("base").Concat(FilesOf("good-outcome-matrix")).GroupBy(source => source.Path).Select(same => same.Last());
        var plan = PlanReader.Read("town", [.. files], problems);
        Assert.Empty(problems.ToSorted());
        return ComposedPage.Of(plan!, "strategy");
    }

    private static IEnumerable<SourceText> FilesOf(string name)
    {
        var folder = Path.Combine(Repository.Folder, "tests", "cases", "plans", name);
        return Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(file => new SourceText(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
