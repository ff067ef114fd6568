using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Tests;

/// <summary>The examples of the guide for authors are read, so that nobody copies one that does not work.</summary>
/// <remarks>
/// Behind the fence each says where it belongs: a path for a whole file, <c>indicator</c> for keys of one, nothing for
/// text. The files together are one plan.
/// </remarks>
public class AuthoringGuideTests
{
    private static readonly string Guide =
        File.ReadAllText(Path.Combine(Repository.Folder, "docs", "authoring.md")).ReplaceLineEndings("\n");

    private static readonly List<(string Place, string Text)> Examples =
    [
        .. Regex.Matches(Guide, "(?ms)^```(?:yaml|markdown|csv) ?(?<place>[^\n]*)\n(?<text>.*?)^```$")
            .Select(example => (example.Groups["place"].Value, example.Groups["text"].Value)),
    ];

    public static TheoryData<string> Texts => [.. Examples.Where(e => e.Place.Length == 0).Select(e => e.Text)];

    public static TheoryData<string> Indicators => [.. Examples.Where(e => e.Place == "indicator").Select(e => e.Text)];

    public static TheoryData<string> Targets
    {
        get
        {
            var section = Regex.Match(Guide, "(?s)## Objectives.*## Frameworks").Value;
            var cells = Regex.Matches(section, @"(?m)^\| (?<cell>`[^|]*) \|").Select(match => match.Groups["cell"].Value);
            return [.. cells.SelectMany(cell => Regex.Matches(cell, "`([^`…]+)`")).Select(match => match.Groups[1].Value)];
        }
    }

    [Fact]
    public void The_files_of_the_guide_are_a_plan_without_problems()
    {
        var problems = new DiagnosticBag();
        var files = Examples.Where(example => example.Place.Contains('.', StringComparison.Ordinal)).ToList();

        var plan = PlanReader.Read("guide", [.. files.Select(file => new SourceText(file.Place, file.Text))], problems);

        Assert.Equal("", ProblemLines.Of(problems));
        Assert.NotNull(plan);
        Assert.True(files.Count > 15, "the examples are not found any more");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_the_guide_has_no_problems(string text) =>
        AssertNoProblems("prose/introduction.md", $"---\ntitle: Introduction\n---\n\n{text}");

    [Theory]
    [MemberData(nameof(Indicators))]
    public void An_indicator_of_the_guide_has_no_problems(string keys) => AssertNoProblems(
        "objectives/town/01-street-crime.md",
        $"---\nobjective: 1\ntitle: To reduce crime\ngoals: [1]\nindicators:\n  - id: crime\n    measure: Crime\n{keys}---\n");

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_target_of_the_guide_has_no_problems(string target) => AssertNoProblems(
        "objectives/town/01-street-crime.md",
        $"---\nobjective: 1\ntitle: To reduce crime\ngoals: [1]\nindicators:\n  - id: crime\n    measure: Crime\n    target: \"{target}\"\n---\n");

    private static void AssertNoProblems(string path, string text)
    {
        var problems = new DiagnosticBag();
        ImmutableArray<SourceText> sources =
        [
            .. new PlanCase("base").Sources().Where(source => source.Path != path),
            new SourceText(path, text),
            new SourceText("agreements/psa-01.md", "---\nagreement: 1\ntext: Reduce crime.\n---\n"),
        ];

        PlanReader.Read("town", sources, problems);

        Assert.Equal("", ProblemLines.Of(problems));
    }
}
