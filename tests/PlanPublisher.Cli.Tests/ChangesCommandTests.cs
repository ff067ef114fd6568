using System.Text.Json;

namespace PlanPublisher.Cli.Tests;

public sealed class ChangesCommandTests
{
    private const string Patrol = "objectives/public/01-patrol.md";

    [Fact]
    public async Task A_changed_target_is_told_with_what_it_was_and_where_it_is_printed()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        Edit(plan, Patrol, "increase 5%", "increase 7%");

        var run = await ChangesAsync(plan);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.StartsWith("small, compared with the last build\n1 target changed; 1 document, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("* Objective 1 (Public), To patrol more streets, Hours of patrol: target\n    was: increase »5%« from 2002/03 in 2003/04\n    now: increase »7%« from 2002/03 in 2003/04\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("small/objectives/public/01-patrol.md:8:13", run.Output, StringComparison.Ordinal);
        Assert.Contains("column “Target”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_changed_is_said_and_is_fine()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);

        var run = await ChangesAsync(plan);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("Nothing changed.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object_for_programs()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        Edit(plan, Patrol, "increase 5%", "increase 7%");

        var run = await ChangesAsync(plan, "--format", "json");

        var found = JsonDocument.Parse(run.Output).RootElement.GetProperty("plans")[0];
        Assert.Equal("small", found.GetProperty("plan").GetString());
        Assert.Equal("increase 7% from 2002/03 in 2003/04", found.GetProperty("changes")[0].GetProperty("after").GetString());
        Assert.NotEmpty(found.GetProperty("documents")[0].GetProperty("places").EnumerateArray());
    }

    [Fact]
    public async Task Without_a_former_build_it_says_what_to_name()
    {
        using var plan = new SmallPlan();

        var run = await ChangesAsync(plan);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("PP7401", run.Error, StringComparison.Ordinal);
        Assert.Contains("--since and a git revision, a copy of the content folder, or a plan's manifest.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_in_content_are_told_as_such()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        Edit(plan, Patrol, "goals: [1]", "goals: [9]");

        var run = await ChangesAsync(plan);

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleted_sources_of_the_last_build_are_missed_with_a_hint()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        Directory.Delete(Path.Combine(plan.OutputFolder, ".planpublisher"), recursive: true);
        Edit(plan, Patrol, "increase 5%", "increase 7%");

        var run = await ChangesAsync(plan);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("PP7402", run.Error, StringComparison.Ordinal);
        Assert.Contains(Patrol, run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandLineRun> ChangesAsync(SmallPlan plan, params string[] more) =>
        CommandLineRun.OfAsync(["changes", "--content", plan.ContentFolder, "--built", plan.OutputFolder, .. more]);

    private static void Edit(SmallPlan plan, string path, string former, string now)
    {
        var file = Path.Combine(plan.ContentFolder, "small", path);
        plan.Write(path, File.ReadAllText(file).Replace(former, now, StringComparison.Ordinal));
    }
}
