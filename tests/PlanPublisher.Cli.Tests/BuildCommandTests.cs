namespace PlanPublisher.Cli.Tests;

public sealed class BuildCommandTests
{
    [Fact]
    public async Task A_build_writes_page_pdf_and_manifest_and_says_so()
    {
        using var plan = new SmallPlan();

        var run = await CommandLineRun.BuildAsync(plan);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Matches(@"output/small/strategy: \d+ pages, 3 files written\n$", run.Output);
        Assert.True(File.Exists(plan.Output("strategy/index.html")));
        Assert.True(File.Exists(plan.Output("strategy/strategy.pdf")));
        Assert.True(File.Exists(plan.Output("strategy/manifest.json")));
    }

    [Fact]
    public async Task A_second_build_of_the_same_content_touches_nothing()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        var before = File.GetLastWriteTimeUtc(plan.Output("strategy/strategy.pdf"));

        var run = await CommandLineRun.BuildAsync(plan);

        Assert.Matches(@"\d+ pages, up to date\n$", run.Output);
        Assert.Equal(before, File.GetLastWriteTimeUtc(plan.Output("strategy/strategy.pdf")));
    }

    [Fact]
    public async Task A_mistake_is_told_with_its_place_and_the_former_output_stands()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        var before = await File.ReadAllBytesAsync(plan.Output("strategy/strategy.pdf"));
        plan.Write("prose/introduction.md", """
            ---
            titel: Introduction
            ---

            This plan says what we will do.
            """);

        var run = await CommandLineRun.BuildAsync(plan);

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("small/prose/introduction.md:2:1: error PP", run.Error, StringComparison.Ordinal);
        Assert.Contains("    2 | titel: Introduction\n      | ^^^^^", run.Error, StringComparison.Ordinal);
        Assert.Contains("title", run.Error[run.Error.IndexOf("hint", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(plan.Output("strategy/strategy.pdf")));
    }

    [Fact]
    public async Task Mistakes_in_several_files_are_told_in_one_run()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", "---\ntitel: Introduction\n---\n\nText.\n");
        plan.Write("goals/1-streets.md", "---\ngoal: one\ntitle: Safer streets\nstatement: We will.\n---\n");

        var run = await CommandLineRun.BuildAsync(plan);

        Assert.Contains("introduction.md:2:1: error", run.Error, StringComparison.Ordinal);
        Assert.Contains("1-streets.md:2:7: error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_plan_names_those_there_are()
    {
        using var plan = new SmallPlan();

        var run = await CommandLineRun.BuildAsync(plan, "--plan", "large");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("there is no plan 'large'", run.Error, StringComparison.Ordinal);
        Assert.Contains("the plans are: small", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_content_folder_is_said_by_name()
    {
        var run = await CommandLineRun.OfAsync("build", "--content", "nowhere/at-all");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("there is no folder 'nowhere/at-all'", run.Error, StringComparison.Ordinal);
        Assert.Contains("--content", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_option_is_wrong_usage_and_makes_nothing()
    {
        using var plan = new SmallPlan();

        var run = await CommandLineRun.BuildAsync(plan, "--colour", "red");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("--colour", run.Error, StringComparison.Ordinal);
        Assert.Contains("planpublisher --help", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(plan.OutputFolder));
    }

    [Fact]
    public async Task Help_names_every_option()
    {
        var run = await CommandLineRun.OfAsync("build", "--help");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.All(
            ["--content", "--output", "--templates", "--plan", "--document", "--quiet"],
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_style_of_the_own_replaces_the_program_s()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        var before = await File.ReadAllTextAsync(plan.Output("strategy/index.html"));
        var templates = Directory.CreateDirectory(Path.Combine(plan.ContentFolder, "..", "own", "styles"));
        await File.WriteAllTextAsync(Path.Combine(templates.FullName, "web.css"), "body { color: #123456; }");

        var run = await CommandLineRun.BuildAsync(plan, "--templates", templates.Parent!.FullName);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        var after = await File.ReadAllTextAsync(plan.Output("strategy/index.html"));
        Assert.Contains("body { color: #123456; }", after, StringComparison.Ordinal);
        Assert.DoesNotContain("body { color: #123456; }", before, StringComparison.Ordinal);
    }
}
