using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Tests.Comparing;

/// <summary>One digit of the content is changed, three hundred times: in front matter, tables, prose and figures.</summary>
public class RandomEditTests
{
    private const int Edits = 300;
    private const int Seed = 20030221;

    [Fact]
    public void No_edit_to_a_figure_is_silent()
    {
        var random = new Random(Seed);
        var digits = EditedPlan.Sources.SelectMany(source => DigitsOf(source).Select(at => source.Span(at, 1))).ToList();
        var edits = Enumerable.Range(0, Edits).Select(_ => (Digit: digits[random.Next(digits.Count)], More: random.Next(1, 10))).ToList();
        var outcomes = edits.AsParallel().AsOrdered().Select(edit => OutcomeOf(edit.Digit, edit.More)).ToList();

        Assert.Equal([], outcomes.Where(outcome => outcome.StartsWith("silent", StringComparison.Ordinal)));
        Assert.InRange(outcomes.Count(outcome => outcome == "changed"), 150, Edits);
        Assert.InRange(outcomes.Count(outcome => outcome == "error"), 5, 100);
    }

    private static IEnumerable<int> DigitsOf(SourceText source) =>
        Enumerable.Range(0, source.Text.Length).Where(at => char.IsAsciiDigit(source.Text[at]));

    private static string OutcomeOf(SourceSpan digit, int more)
    {
        var (source, at) = (digit.Source!, digit.Start);
        var other = (char)('0' + ((source.Text[at] - '0' + more) % 10));
        var problems = new DiagnosticBag();
        var after = EditedPlan.Read(source.Path, source.Text[..at] + other + source.Text[(at + 1)..], problems);
        return after is null || problems.HasErrors ? "error"
            : !EditedPlan.Between(ContentPlan.Resolved, after).IsEmpty ? "changed"
            : problems.ToSorted().Any(problem => problem.Span.Source?.Path == source.Path && problem.Span.Position.Line == digit.Position.Line) ? "warning"
            : IsRemark(source, at) ? "remark"
            : $"silent: {digit} to {other}: {source.Line(digit.Position.Line)}";
    }

    /// <summary>Whether no document reads it: notes for colleagues, and remarks in a file.</summary>
    private static bool IsRemark(SourceText source, int at)
    {
        var line = source.Line(source.PositionOf(at).Line);
        var opened = source.Text.LastIndexOf("<!--", at, StringComparison.Ordinal);
        return source.Path == "NOTES.md"
            || line.TrimStart().StartsWith("# ", StringComparison.Ordinal)
            || (opened >= 0 && source.Text.IndexOf("-->", opened, StringComparison.Ordinal) > at);
    }
}
