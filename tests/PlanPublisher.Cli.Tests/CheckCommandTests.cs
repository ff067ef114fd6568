using System.Text.Json;
using System.Text.RegularExpressions;

namespace PlanPublisher.Cli.Tests;

public sealed class CheckCommandTests
{
    private const string Mistake = "---\ntitel: Introduction\n---\n\nText.\n";

    [Fact]
    public async Task A_check_counts_pages_and_writes_nothing()
    {
        using var plan = new SmallPlan();

        var run = await CheckAsync(plan);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Matches(@"^small/strategy: \d+ pages\n$", run.Output);
        Assert.False(Directory.Exists(plan.OutputFolder));
    }

    [Fact]
    public async Task Json_has_one_object_a_line_with_place_message_and_hint()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", Mistake);

        var run = await CheckAsync(plan, "--format", "json");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Equal("", run.Error);
        var problems = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var unknownKey = problems.Single(problem => problem.GetProperty("code").GetString() == "PP1110");
        Assert.Equal("error", unknownKey.GetProperty("severity").GetString());
        Assert.EndsWith("small/prose/introduction.md", unknownKey.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal((2, 1), (unknownKey.GetProperty("line").GetInt32(), unknownKey.GetProperty("column").GetInt32()));
        Assert.Equal((2, 6), (unknownKey.GetProperty("endLine").GetInt32(), unknownKey.GetProperty("endColumn").GetInt32()));
        Assert.Equal("did you mean 'title'?", unknownKey.GetProperty("hint").GetString());
    }

    [Fact]
    public async Task Sarif_has_what_its_schema_requires()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", Mistake);

        var run = await CheckAsync(plan, "--format", "sarif");

        var log = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var analysis = log.GetProperty("runs").EnumerateArray().Single();
        var driver = analysis.GetProperty("tool").GetProperty("driver");
        Assert.Equal("PlanPublisher", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.NotEmpty(analysis.GetProperty("results").EnumerateArray());
        Assert.All(analysis.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning"]);
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            Assert.All(result.GetProperty("locations").EnumerateArray(), location =>
                Assert.True(location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() >= 1));
        });
    }

    [Fact]
    public async Task An_unknown_format_is_wrong_usage()
    {
        using var plan = new SmallPlan();

        var run = await CheckAsync(plan, "--format", "xml");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("'xml' is not a format; write --format text, json or sarif", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_change_nothing_but_colours()
    {
        using var plan = new SmallPlan();
        plan.Write("prose/introduction.md", Mistake);
        using var coloured = new StringWriter();

        await CommandLine.RunAsync(
            ["check", "--content", plan.ContentFolder],
            new Terminal(TextWriter.Null, coloured, IsInteractive: false, HasColour: true));
        var plain = await CheckAsync(plan);

        Assert.Contains("\e[1;31merror PP1110\e[0m", coloured.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\e", plain.Error, StringComparison.Ordinal);
        Assert.Equal(plain.Error, Regex.Replace(coloured.ToString(), "\e\\[[0-9;]*m", ""));
    }

    private static Task<CommandLineRun> CheckAsync(SmallPlan plan, params string[] more) =>
        CommandLineRun.OfAsync(["check", "--content", plan.ContentFolder, .. more]);
}
