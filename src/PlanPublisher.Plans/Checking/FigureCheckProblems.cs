using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Checking;

/// <summary>What can be wrong with figures that stand typed in a text. PP242x.</summary>
internal static class FigureCheckProblems
{
    public static Diagnostic Typed(SourceSpan span, string figure, string binding) => new(
        "PP2420",
        Severity.Warning,
        span,
        $"'{figure}' is typed here, but the plan has this figure",
        $"write {binding}, so that it changes with the plan");

    public static Diagnostic Contradicts(SourceSpan span, string figure, string indicator, string known, string binding) => new(
        "PP2421",
        Severity.Error,
        span,
        $"'{figure}' contradicts the target of '{indicator}', which is {known}",
        $"write {binding}; if another figure is meant, say of what without naming the indicator");
}
