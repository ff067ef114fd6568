namespace PlanPublisher.Diagnostics.Tests;

public class DiagnosticTextTests
{
    [Fact]
    public void A_problem_is_shown_with_its_line_its_hint_and_related_places()
    {
        var source = new SourceText("plan.md", "---\ntitle: A\ntitle: B\n---\n");
        var problem = new Diagnostic("PP1105", Severity.Error, source.Span(13, 5), "the key 'title' stands twice", "keep one")
        {
            Related = [new RelatedSpan(source.Span(4, 5), "first written here")],
        };

        AssertText(problem, """
            plan.md:3:1: error PP1105: the key 'title' stands twice
                3 | title: B
                  | ^^^^^
                  = hint: keep one
                  = first written here: plan.md:2:1

            """);
    }

    [Fact]
    public void A_place_between_two_characters_gets_one_caret()
    {
        var source = new SourceText("a.md", "\tword");

        AssertText(new Diagnostic("PP1001", Severity.Warning, source.Span(5, 0), "here"), """
            a.md:1:6: warning PP1001: here
                1 |  word
                  |      ^

            """);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_problem()
    {
        var source = new SourceText("a.md", new string('a', 300) + "HERE" + new string('b', 300));

        var lines = DiagnosticText.Format(new Diagnostic("PP1001", Severity.Error, source.Span(300, 4), "here")).Split('\n');

        Assert.True(lines[1].Length < 130);
        Assert.Equal(lines[1].IndexOf("HERE", StringComparison.Ordinal), lines[2].IndexOf("^^^^", StringComparison.Ordinal));
        Assert.Equal(4, lines[2].Count(character => character == '^'));
    }

    [Fact]
    public void A_problem_of_no_file_has_neither_place_nor_line() =>
        AssertText(new Diagnostic("PP7001", Severity.Error, SourceSpan.None, "no plan"), "error PP7001: no plan\n");

    private static void AssertText(Diagnostic problem, string expected) =>
        Assert.Equal(expected, DiagnosticText.Format(problem), ignoreLineEndingDifferences: true);
}
