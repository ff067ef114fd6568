using System.Text.Json;

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
        Assert.Matches(@"output/small/strategy: \d+ pages, \d+ files written\n$", run.Output);
        Assert.True(File.Exists(plan.Output("strategy/index.html")));
        Assert.True(File.Exists(plan.Output("strategy/strategy.pdf")));
        Assert.True(File.Exists(plan.Output("strategy/manifest.json")));
    }

    [Fact]
    public async Task Documents_that_were_made_in_spite_of_a_mistake_in_the_templates_are_not_called_missing()
    {
        using var plan = new SmallPlan();
        var templates = Directory.CreateTempSubdirectory();
        try
        {
            var words = templates.CreateSubdirectory("words");
            await File.WriteAllTextAsync(Path.Combine(words.FullName, "cy.yml"), "months: [Ionawr]\nwords: { Contents: Cynnwys }\n");

            var run = await CommandLineRun.BuildAsync(plan, "--templates", templates.FullName);

            Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
            Assert.Matches(@"output/small/strategy: \d+ pages, \d+ files written\n1 error\n$", run.Output);
        }
        finally
        {
            templates.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_edition_that_does_not_exist_is_wrong_usage_with_the_name_that_was_meant()
    {
        using var plan = new SmallPlan();

        var run = await CommandLineRun.BuildAsync(plan, "--editions", "scren");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.StartsWith("planpublisher: there is no edition 'scren'; did you mean 'screen'?\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(plan.Output("strategy")));
    }

    [Fact]
    public async Task An_edition_that_is_not_asked_for_stays_and_is_out_of_date_once_the_document_has_changed()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        var press = await File.ReadAllBytesAsync(plan.Output("strategy/strategy-press.pdf"));
        var screen = await File.ReadAllBytesAsync(plan.Output("strategy/strategy.pdf"));

        var unchanged = await CommandLineRun.BuildAsync(plan, "--editions", "screen");

        Assert.Matches(@"\d+ pages, up to date\n$", unchanged.Output);
        Assert.Equal([("screen", false), ("press", false), ("large", false)], Editions(plan));

        Say(plan, "This plan says what we shall do.");
        var changed = await CommandLineRun.BuildAsync(plan, "--editions", "screen");

        Assert.EndsWith("    press: out of date, for it was not made this time\n    large: out of date, for it was not made this time\n", changed.Output, StringComparison.Ordinal);
        Assert.Equal([("screen", false), ("press", true), ("large", true)], Editions(plan));
        Assert.Equal(press, await File.ReadAllBytesAsync(plan.Output("strategy/strategy-press.pdf")));
        Assert.NotEqual(screen, await File.ReadAllBytesAsync(plan.Output("strategy/strategy.pdf")));

        var whole = await CommandLineRun.BuildAsync(plan);

        Assert.DoesNotContain("out of date", whole.Output, StringComparison.Ordinal);
        Assert.Equal([("screen", false), ("press", false), ("large", false)], Editions(plan));
        Assert.NotEqual(press, await File.ReadAllBytesAsync(plan.Output("strategy/strategy-press.pdf")));
    }

    [Fact]
    public async Task Editions_made_one_after_the_other_are_the_files_of_one_build()
    {
        using var plan = new SmallPlan();
        using var other = new SmallPlan();
        await CommandLineRun.BuildAsync(plan, "--editions", "press");
        Assert.False(File.Exists(plan.Output("strategy/strategy.pdf")));

        await CommandLineRun.BuildAsync(plan, "--editions", "large,screen");
        await CommandLineRun.BuildAsync(other);

        foreach (var name in (string[])["strategy.pdf", "strategy-press.pdf", "strategy-press.txt", "manifest.json"])
        {
            Assert.Equal(await File.ReadAllBytesAsync(other.Output("strategy/" + name)), await File.ReadAllBytesAsync(plan.Output("strategy/" + name)));
        }
    }

    [Fact]
    public async Task A_print_house_that_does_not_exist_is_told_where_the_plan_names_it()
    {
        using var plan = new SmallPlan();
        var file = Path.Combine(plan.ContentFolder, "small/plan.md");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("language: en-GB", "print-house: coated-ofset", StringComparison.Ordinal));

        var run = await CommandLineRun.BuildAsync(plan);

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("small/plan.md:10:14: error PP7030: there is no print house 'coated-ofset'", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'coated-offset'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_house_that_binds_with_a_spine_gets_the_cover_as_a_file_of_its_own()
    {
        using var plan = new SmallPlan();
        var file = Path.Combine(plan.ContentFolder, "small/plan.md");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("language: en-GB", "print-house: perfect-bound", StringComparison.Ordinal));

        var run = await CommandLineRun.BuildAsync(plan);

        Assert.Equal("", run.Error);
        Assert.True(File.Exists(plan.Output("strategy/strategy-press-cover.pdf")));
        var report = await File.ReadAllTextAsync(plan.Output("strategy/strategy-press.txt"));
        Assert.Contains("strategy-press-cover.pdf: cover, 4 pages in order, single, not imposed\n  the last 3 of them blank on purpose, to make 4\n", report, StringComparison.Ordinal);
        Assert.Matches(@"\nSpine: about 0\.\d mm \(\d leaves of 0\.1 mm\)", report);
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

    private static void Say(SmallPlan plan, string words) => plan.Write("prose/introduction.md", $"""
        ---
        title: Introduction
        ---

        {words}
        """);

    /// <summary>Each edition of the manifest, and whether it is out of date.</summary>
    private static (string Name, bool IsOutOfDate)[] Editions(SmallPlan plan)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(plan.Output("strategy/manifest.json")));
        return
        [
            .. from edition in manifest.RootElement.GetProperty("editions").EnumerateArray()
               select (edition.GetProperty("name").GetString()!, edition.GetProperty("isOutOfDate").GetBoolean()),
        ];
    }
}
