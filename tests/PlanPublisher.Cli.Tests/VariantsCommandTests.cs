namespace PlanPublisher.Cli.Tests;

public sealed class VariantsCommandTests : IDisposable
{
    private readonly SmallPlan _plan = new();

    [Fact]
    public async Task Each_row_makes_the_documents_with_its_values_in_a_folder_of_its_name()
    {
        var run = await BuildAsync("name,plan.subtitle,patrol-hours.target\nNorth & South,For the north,increase 8% from 2002/03 in 2003/04\nEast,,\n");

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.EndsWith("2 variants, 12 pages\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("For the north", Page("north-south"), StringComparison.Ordinal);
        Assert.Contains("8%", Page("north-south"), StringComparison.Ordinal);
        Assert.DoesNotContain("5%", Page("north-south"), StringComparison.Ordinal);
        Assert.DoesNotContain("For the north", Page("east"), StringComparison.Ordinal);
        Assert.Contains("5%", Page("east"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_of_the_plan_prints_what_the_row_says()
    {
        _plan.Write("plan.md", _plan.Read("plan.md")!.Replace("language: en-GB", "language: en-GB\nvariables: { area: the borough }", StringComparison.Ordinal));
        _plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nIn {variables.area} we walk.\n");

        await BuildAsync("name,variables.area\nNorth,North Town\nEast,\n");

        Assert.Contains("In North Town we walk.", Page("north"), StringComparison.Ordinal);
        Assert.Contains("In the borough we walk.", Page("east"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_replaces_nothing_is_told_with_the_nearest_name_and_nothing_is_made()
    {
        var run = await BuildAsync("name,patrol-hour.target\nNorth,hold\n");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("variants.csv:1:6: error PP7074: 'patrol-hour.target' is nothing that a variant of this plan can replace", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'patrol-hours.target'?", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_plan.OutputFolder));
    }

    [Fact]
    public async Task A_mistake_in_a_field_is_told_at_the_field_and_the_other_rows_are_made()
    {
        var run = await BuildAsync("name,patrol-hours.target\nNorth,icnrease 8%\nEast,at least 40%\n");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("variants.csv:2:7: error PP", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("North: not made\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 variant, 6 pages; 1 not made, their former output stands; 1 error\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("40%", Page("east"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_another_target_the_plans_plain_words_for_the_public_fall_away_unless_they_ask_for_its_figure()
    {
        SummaryWith("We will patrol 5% more hours in 2003/04");
        var run = await BuildAsync(
            "name,patrol-hours.target,patrol-hours.plain\nNorth,increase 8% from 2002/03 in 2003/04,\nEast,increase 9% from 2002/03 in 2003/04,Patrols up 9% in 2003/04\n");

        Assert.Equal("", run.Error);
        Assert.Contains("Increase the hours of patrol by 8% ", Summary("north"), StringComparison.Ordinal);
        Assert.DoesNotContain("more hours", Summary("north"), StringComparison.Ordinal);
        Assert.Contains("Patrols up 9% in 2003/04.", Summary("east"), StringComparison.Ordinal);

        SummaryWith("'We will patrol {target} more hours in 2003/04'");
        await BuildAsync("name,patrol-hours.target\nNorth,increase 8% from 2002/03 in 2003/04\n");

        Assert.Contains("We will patrol 8% more hours in 2003/04.", Summary("north"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_about_how_the_plan_is_written_can_be_accepted_and_otherwise_is_told_once_for_all_rows()
    {
        _plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\n1. Walk.\n3. Talk.\n");
        var told = await BuildAsync("name\nNorth\nEast\n");
        _plan.Write("plan.md", _plan.Read("plan.md")!.Replace(
            "language: en-GB",
            "language: en-GB\naccepted-warnings:\n  - { code: PP1225, about: prose/introduction.md, reason: it is a joke }",
            StringComparison.Ordinal));
        var accepted = await BuildAsync("name\nNorth\nEast\n");

        Assert.Single(told.Error.Split('\n'), line => line.Contains("PP1225", StringComparison.Ordinal));
        Assert.Equal("", accepted.Error);
        Assert.Equal(ExitCode.Fine, accepted.ExitCode);
    }

    [Fact]
    public async Task No_cache_without_variants_is_wrong_usage()
    {
        var run = await CommandLineRun.BuildAsync(_plan, "--no-cache");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("--no-cache is for --variants: name a variants file with it, or leave it out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_cannot_be_written_is_tried_again_and_then_told()
    {
        Directory.CreateDirectory(_plan.OutputFolder);
        await File.WriteAllTextAsync(Path.Combine(_plan.OutputFolder, "north"), "in the way");

        var run = await BuildAsync("name\nNorth\nEast\n");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("variants.csv:2:1: error PP7079: the variant 'North' could not be read or written, 3 times", run.Error, StringComparison.Ordinal);
        Assert.Contains("Safer Streets", Page("east"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variant_has_the_same_bytes_alone_among_others_and_without_a_cache()
    {
        const string rows = "name,plan.subtitle\nNorth,For the north\n";
        await BuildAsync(rows);
        var alone = Pdf("north");
        await BuildAsync(rows + "East,For the east\nWest,For the west\n", "--all");
        var among = Pdf("north");
        await BuildAsync(rows + "East,For the east\n", "--all", "--no-cache");

        Assert.Equal(alone, among);
        Assert.Equal(alone, Pdf("north"));
        Assert.NotEqual(alone, Pdf("east"));
    }

    [Fact]
    public async Task A_variant_that_nothing_has_changed_for_is_not_made_again()
    {
        await BuildAsync("name,plan.subtitle\nNorth,For the north\nEast,For the east\n");
        var run = await BuildAsync("name,plan.subtitle\nNorth,For the north\nEast,For the far east\n");

        Assert.Matches(@"north: 1 document, \d+ pages, up to date\n", run.Output);
        Assert.Matches(@"east: 1 document, \d+ pages, \d+ files written\n", run.Output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var run = await CommandLineRun.BuildAsync(_plan, "--variants", "none.csv");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("PP7071: there is no variants file 'none.csv'", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _plan.Dispose();

    private Task<CommandLineRun> BuildAsync(string rows, params string[] more) =>
        CommandLineRun.BuildAsync(_plan, ["--variants", _plan.File("variants.csv", rows), .. more]);

    /// <summary>A plan that has a public summary, too, and says its one target in these words there.</summary>
    private void SummaryWith(string plain)
    {
        if (!_plan.Read("plan.md")!.Contains("summary", StringComparison.Ordinal))
        {
            _plan.Write("plan.md", _plan.Read("plan.md")!.Replace(
                "goals] }", "goals] }\n  - { id: in-short, kind: summary, title: In short, parts: [promises] }", StringComparison.Ordinal));
        }

        _plan.Write("objectives/public/01-patrol.md", $"""
            ---
            objective: 1
            title: To patrol more streets
            goals: [1]
            indicators:
              - id: patrol-hours
                measure: The hours of patrol
                target: increase 5% from 2002/03 in 2003/04
                plain: {plain}
            ---
            """);
    }

    private string Summary(string variant) => File.ReadAllText(Path.Combine(_plan.OutputFolder, variant, "small", "in-short", "index.html"));

    private string Page(string variant) => File.ReadAllText(Path.Combine(_plan.OutputFolder, variant, "small", "strategy", "index.html"));

    private byte[] Pdf(string variant) => File.ReadAllBytes(Path.Combine(_plan.OutputFolder, variant, "small", "strategy", "strategy.pdf"));
}
