using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>What can be wrong with placeholders. PP244x.</summary>
internal static class PlaceholderProblems
{
    public static Diagnostic NotADay(SourceSpan span, string key, string value) => Error(
        "PP2440",
        span,
        $"'{value}' is not a day, but '{key}' of a placeholder is one",
        "write it like 2003-06-30");

    public static Diagnostic UnknownTerm(SourceSpan span, string key, IReadOnlyList<string> known) => Error(
        "PP2441",
        span,
        $"a placeholder has no '{key}'",
        NearestName.Hint(key, known, "write (owner: a post; due: 2003-06-30; since: 2003-02-21)"));

    public static Diagnostic OpenInFinal(SourceSpan span, string subject, string reason) => Error(
        "PP2442",
        span,
        $"a final edition cannot have this placeholder: {subject} awaits “{reason}”",
        "settle it, or publish the plan as a draft: 'status: draft' in plan.md");
}
