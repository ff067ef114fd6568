namespace PlanPublisher.Diagnostics.Tests;

public class DiagnosticBagTests
{
    private readonly SourceText _a = new("a.md", "text");
    private readonly SourceText _b = new("b.md", "text");

    [Fact]
    public void Problems_are_told_by_file_and_place_whatever_the_order_they_were_found_in()
    {
        Diagnostic[] found =
        [
            Problem(_b.Span(0, 1), "PP1001", "m"),
            Problem(_a.Span(2, 1), "PP1001", "m"),
            Problem(_a.Span(0, 1), "PP1002", "m"),
            Problem(_a.Span(0, 1), "PP1001", "n"),
            Problem(_a.Span(0, 1), "PP1001", "m"),
            Problem(SourceSpan.None, "PP7001", "m"),
        ];
        var forwards = new DiagnosticBag();
        var backwards = new DiagnosticBag();
        found.ToList().ForEach(forwards.Add);
        found.Reverse().ToList().ForEach(backwards.Add);

        string[] expected = ["PP7001 m", "PP1001 m", "PP1001 n", "PP1002 m", "PP1001 m", "PP1001 m"];
        Assert.Equal(expected, forwards.ToSorted().Select(problem => $"{problem.Code} {problem.Message}"));
        Assert.Equal(forwards.ToSorted().AsEnumerable(), backwards.ToSorted().AsEnumerable());
    }

    [Fact]
    public void A_problem_found_twice_is_told_once()
    {
        var bag = new DiagnosticBag();
        bag.Add(Problem(_a.Span(0, 1), "PP1001", "m"));
        bag.Add(Problem(_a.Span(0, 1), "PP1001", "m"));

        Assert.Single(bag.ToSorted());
    }

    [Fact]
    public void Warnings_are_not_errors()
    {
        var bag = new DiagnosticBag();
        bag.Add(Problem(_a.Span(0, 1), "PP1001", "m") with { Severity = Severity.Warning });
        Assert.False(bag.HasErrors);

        bag.Add(Problem(_a.Span(0, 1), "PP1001", "m"));
        Assert.True(bag.HasErrors);
    }

    private static Diagnostic Problem(SourceSpan span, string code, string message) =>
        new(code, Severity.Error, span, message);
}
