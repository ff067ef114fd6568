using System.Text.Json;

namespace PlanPublisher.Cli.Tests;

/// <summary>The report on plain English: advice with its place, numbers for each part, and a gate if one is asked for.</summary>
public sealed class PlainEnglishCommandTests
{
    private const string Long =
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        + " and one and two more men";

    private const string Introduction = "---\ntitle: Introduction\n---\n\nWe walk. We utilise *the*\nNPT van.\n\n- " + Long + ".\n";

    [Fact]
    public async Task Each_finding_has_its_place_its_sentence_and_a_hint()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", Introduction);

        var run = await RunAsync(plan);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains($"prose/introduction.md:8:3: note PP2640: this sentence has 26 words: ‘{Long}.’\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("prose/introduction.md:5:13: note PP2641: 'utilise' is jargon, in ‘We utilise the NPT van.’\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("= hint: write 'use', or what fits;", run.Error, StringComparison.Ordinal);
        Assert.Contains("prose/introduction.md:6:1: note PP2642: the document 'strategy' does not explain 'NPT' where it first stands\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("3 notes\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_part_has_its_numbers_and_the_place_of_its_longest_sentence()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", Introduction);

        var run = await RunAsync(plan, "small");

        // Three sentences of 2, 5 and 26 words.
        Assert.Matches(@"introduction +3 +33 +11\.0 +26 +- +\S+introduction\.md:8:3\n", run.Output);
        Assert.Contains("not explained where they first stand: NPT\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_makes_a_gate_of_it_and_accepted_advice_passes()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nWe utilise vans.\n");
        var strict = await RunAsync(plan, "--strict");
        plan.Write("plan.md", plan.Read("plan.md")!.TrimEnd('-') + "accepted-warnings:\n  - { code: PP2641, about: utilise, reason: said so }\n---\n");

        var accepted = await RunAsync(plan, "--strict");
        var checkedPlan = await CommandLineRun.OfAsync("check", "--content", plan.ContentFolder);

        Assert.Equal(ExitCode.ContentMistakes, strict.ExitCode);
        Assert.Equal((ExitCode.Fine, ""), (accepted.ExitCode, accepted.Error));
        Assert.EndsWith("0 notes, 1 more accepted in plan.md, each for a reason\n", accepted.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Fine, ""), (checkedPlan.ExitCode, checkedPlan.Error));
    }

    [Fact]
    public async Task Accepted_advice_that_is_gone_is_an_error()
    {
        using var plan = new SmallPlan();
        plan.Write("plan.md", plan.Read("plan.md")!.TrimEnd('-') + "accepted-warnings:\n  - { code: PP2641, about: utilise, reason: said so }\n---\n");

        var run = await RunAsync(plan);

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("error PP2026: there is no warning PP2641 about 'utilise'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_in_another_language_is_not_passed_unread()
    {
        using var plan = new SmallPlan();
        plan.Write("plan.md", plan.Read("plan.md")!.Replace("language: en-GB", "language: cy", StringComparison.Ordinal));

        var run = await RunAsync(plan, "--strict");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("note PP2646: this plan is in 'cy', which nobody has read: the report knows English alone\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plans_own_list_takes_phrases_off()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nWe utilise vans.\n");
        plan.Write("jargon.csv", "jargon,plainer\nutilis*,\nvans,cars\n");

        var run = await RunAsync(plan);

        Assert.DoesNotContain("'utilise'", run.Error, StringComparison.Ordinal);
        Assert.Contains("'vans' is jargon", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_glossary_explains_only_where_it_is_printed()
    {
        using var plan = new SmallPlan();
        plan.Write("glossary.md", "---\ntitle: Glossary\n---\n\nNPT\n: Night patrol team\n");
        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nThe NPT walks.\n");
        var without = await RunAsync(plan);
        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nThe NPT walks.\n\n![](#glossary)\n");

        var printed = await RunAsync(plan);

        Assert.Contains("hint: the glossary says 'Night patrol team', but the document does not print it", without.Error, StringComparison.Ordinal);
        Assert.Equal("", printed.Error);
    }

    [Fact]
    public async Task Every_page_of_a_spine_is_read()
    {
        using var plan = new SmallPlan();
        plan.Write("plan.md", plan.Read("plan.md")!
            .Replace("link: supports }", "link: supports }\n  - { id: own, title: For us, short-title: Us, link: supports }", StringComparison.Ordinal)
            .Replace("[introduction, goal-overview, goals]", "[introduction, overview]", StringComparison.Ordinal));
        plan.Write("objectives/own/02-vans.md", "---\nobjective: 2\ntitle: To utilise vans\ngoals: [1]\nactivities: [Buy two]\n---\n");
        plan.Write(
            "spines/overview.md",
            "---\ntitle: All objectives\ncaption: Objectives\ncolumns:\n  - { field: objectives, title: Objectives }\n  - { field: activities, title: Activities }\n"
            + "pages:\n  - { title: Public, groups: [public] }\n  - { title: Us, groups: [own] }\n---\n");

        var run = await RunAsync(plan);

        Assert.Contains("objectives/own/02-vans.md:3:11: note PP2641: 'utilise' is jargon, in ‘2. To utilise vans’\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_priority_of_an_outcome_matrix_is_read()
    {
        using var plan = new SmallPlan();
        plan.Write("plan.md", plan.Read("plan.md")!.Replace("[introduction, goal-overview, goals]", "[introduction, aims]", StringComparison.Ordinal));
        plan.Write("frameworks/outcomes.md", "---\ntitle: Outcomes\nitem-name: Outcome\nitems:\n  - { number: 1, title: People feel safe }\n---\n");
        plan.Write(
            "outcome-matrices/aims.md",
            "---\ntitle: Aims\noutcomes: outcomes\nhead: What helps\nrows:\n  - { field: objectives, title: Objectives }\n---\n");
        plan.Write("priorities/1-streets.md", Priority(1, "To walk"));
        plan.Write("priorities/2-homes.md", Priority(2, "To utilise vans"));

        var run = await RunAsync(plan);

        Assert.Contains("priorities/2-homes.md:7:18: note PP2641: 'utilise' is jargon, in ‘To utilise vans’\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_without_end_does_not_stop_the_report()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", $"---\ntitle: Introduction\n---\n\n{new string('a', 300)}, utilise vans.\n");

        var run = await RunAsync(plan);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains($"'utilise' is jargon, in ‘{new string('a', 240)}…’\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_findings_and_then_the_numbers()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", Introduction);

        var run = await RunAsync(plan, "--format", "json");

        var lines = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["note"], lines.Where(line => line.TryGetProperty("code", out _)).Select(line => line.GetProperty("severity").GetString()!).Distinct());
        var part = lines.Single(line => line.TryGetProperty("part", out var id) && id.GetString() == "introduction");
        Assert.Equal((3, 33), (part.GetProperty("sentences").GetInt32(), part.GetProperty("words").GetInt32()));
        Assert.Equal((26, 8), (part.GetProperty("longest").GetProperty("words").GetInt32(), part.GetProperty("longest").GetProperty("line").GetInt32()));
        Assert.Equal("NPT", lines[^1].GetProperty("unexplained")[0].GetString());
    }

    [Fact]
    public async Task A_plan_or_document_that_is_not_there_is_told()
    {
        using var plan = new SmallPlan();

        var noPlan = await RunAsync(plan, "large");
        var noDocument = await RunAsync(plan, "--document", "summary");

        Assert.Contains("error PP7003: there is no plan 'large'", noPlan.Error, StringComparison.Ordinal);
        Assert.Contains("error PP7004: no plan has a document 'summary'", noDocument.Error, StringComparison.Ordinal);
    }

    private static string Priority(int number, string objective) =>
        $"---\npriority: {number}\ntitle: Safer places {number}\ncells:\n  - outcome: 1\n    objectives:\n      - text: {objective}\n---\n";

    private static Task<CommandLineRun> RunAsync(SmallPlan plan, params string[] more) =>
        CommandLineRun.OfAsync(["plain-english", "--content", plan.ContentFolder, .. more]);
}
