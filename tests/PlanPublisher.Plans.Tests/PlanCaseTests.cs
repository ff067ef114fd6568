using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;

namespace PlanPublisher.Plans.Tests;

public class PlanCaseTests
{
    public static TheoryData<string> Cases => [.. PlanCase.Names()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_plan_is_read_with_the_problems_and_the_content_expected(string name)
    {
        var problems = new DiagnosticBag();
        var plan = new PlanCase(name);

        var resolved = PlanReader.Read("town", plan.Sources(), problems, phrases: Repository.Phrases);

        plan.ExpectProblems(ProblemLines.Of(problems));
        if (plan.HasPlan)
        {
            Assert.NotNull(resolved);
            plan.ExpectPlan(PlanDump.Of(resolved));
        }
    }

    [Fact]
    public void The_order_in_which_files_are_listed_does_not_matter()
    {
        var sources = new PlanCase("good-figures").Sources();
        var forwards = PlanReader.Read("town", sources, new DiagnosticBag());
        var backwards = PlanReader.Read("town", [.. sources.Reverse()], new DiagnosticBag());

        Assert.Equal(PlanDump.Of(forwards!), PlanDump.Of(backwards!));
    }

    [Fact]
    public void A_plan_with_errors_is_not_resolved() =>
        Assert.Null(PlanReader.Read("town", new PlanCase("pp2201-unknown-reference").Sources(), new DiagnosticBag()));

    [Fact]
    public void A_folder_without_plan_file_is_an_error()
    {
        var problems = new DiagnosticBag();
        var sources = new PlanCase("base").Sources();

        Assert.Null(PlanReader.Read("town", [.. sources.Where(source => source.Path != "plan.md")], problems));

        Assert.Contains("error PP2001: the plan has no file 'plan.md'", ProblemLines.Of(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_of_more_than_ten_thousand_values_is_refused()
    {
        var problems = new DiagnosticBag();
        var list = string.Join(", ", Enumerable.Repeat("a", 10_001));

        PlanParser.Parse(new SourceText("prose/a.md", $"---\ntitle: [{list}]\n---\n"), problems);

        Assert.Contains("PP1108", ProblemLines.Of(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_of_more_than_ten_thousand_values_is_refused()
    {
        var problems = new DiagnosticBag();
        var rows = string.Concat(Enumerable.Range(1, 10_001).Select(year => $"{year},,1,%,actual\n"));
        var series = new SourceText("figures/rate.csv", "period,part,value,unit,kind\n" + rows);

        PlanReader.Read("town", [.. new PlanCase("base").Sources(), series], problems);

        Assert.Contains("PP2351", ProblemLines.Of(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_more_than_a_hundred_fields_is_refused()
    {
        var problems = new DiagnosticBag();
        var series = new SourceText("figures/rate.csv", "period,part,value,unit,kind" + new string(',', 1_000_000) + "\n2001/02,,1,%,actual\n");

        PlanReader.Read("town", [.. new PlanCase("base").Sources(), series], problems);

        Assert.Contains("error PP2354: this row has more than 100 fields", ProblemLines.Of(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word word ", "\n", "6:1: error PP1224: this paragraph has 10,010 characters, but 10,000 are the most that is read")]
    [InlineData("word word\n", "\n", "6:1: error PP1224: this paragraph has 10,010 characters, but 10,000 are the most that is read")]
    [InlineData("|a a a a a", "|\n", "6:1: error PP1224: this paragraph has 10,011 characters, but 10,000 are the most that is read")]
    public void A_paragraph_of_more_than_ten_thousand_characters_is_refused(string part, string end, string expected)
    {
        var problems = new DiagnosticBag();
        var text = string.Concat(Enumerable.Repeat(part, 1_001)) + end;

        PlanParser.Parse(new SourceText("prose/a.md", $"---\ntitle: A\n---\n\n\n{text}"), problems);

        Assert.Contains(expected, ProblemLines.Of(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_short_items_are_no_long_paragraph()
    {
        var problems = new DiagnosticBag();

        PlanParser.Parse(new SourceText("prose/a.md", $"---\ntitle: A\n---\n\n{string.Concat(Enumerable.Repeat("- an item\n", 2_000))}"), problems);

        Assert.Equal("", ProblemLines.Of(problems));
    }

    /// <summary>Each code that the documentation lists has a case that shows it, or a test above.</summary>
    [Fact]
    public void Every_documented_code_has_a_case()
    {
        var documentation = File.ReadAllText(Path.Combine(Repository.Folder, "docs", "diagnostics.md"));
        var documented = Codes(documentation).Where(IsOfPlans).ToHashSet();
        var shown = PlanCase.Names()
            .SelectMany(name => Codes(File.ReadAllText(Path.Combine(Repository.Cases, name, "expected.txt"))))
            .Concat(["PP2001", "PP1108", "PP1224", "PP2351", "PP2354"])
            // Advice on the words of documents, which the tests of its command show.
            .Concat(["PP2640", "PP2641", "PP2642", "PP2646"])
            .ToHashSet();

        Assert.Equal(documented.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    /// <summary>Front matter, Markdown and the rules of plans; what is wrong with a file as such is tested where it is read.</summary>
    private static bool IsOfPlans(string code) => code.StartsWith("PP2", StringComparison.Ordinal) || code[2..4] is "11" or "12";

    private static IEnumerable<string> Codes(string text) => Regex.Matches(text, "PP[0-9]{4}").Select(match => match.Value);
}
