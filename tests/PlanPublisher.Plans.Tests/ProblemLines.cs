using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Tests;

/// <summary>Problems as lines of text, in the order in which a user sees them.</summary>
internal static class ProblemLines
{
    public static string Of(DiagnosticBag problems) =>
        string.Concat(problems.ToSorted().Select(problem => Line(problem) + '\n'));

    private static string Line(Diagnostic problem)
    {
        var severity = problem.Severity == Severity.Error ? "error" : "warning";
        var related = string.Concat(problem.Related.Select(other => $" [{other.Label}: {other.Span}]"));
        return $"{problem.Span}: {severity} {problem.Code}: {problem.Message} ({problem.Hint}){related}";
    }
}
