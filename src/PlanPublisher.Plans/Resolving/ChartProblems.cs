using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What keeps a chart from being drawn without lying. PP2357, PP2358 and PP237x.</summary>
internal static class ChartProblems
{
    public static Diagnostic ScaleNotHonest(SourceSpan span, string key, string why, string hint) =>
        Error("PP2357", span, $"the scale cannot {key} here: {why}", hint);

    public static Diagnostic SizeNotDrawable(SourceSpan span, string value) => Error(
        "PP2358",
        span,
        $"{value} is too large or too small for a scale",
        "choose a unit in which values lie between 0.0001 and 1,000,000,000: '£ million' in place of '£'");

    public static Diagnostic UnknownPart(SourceSpan span, string owner, string part, IReadOnlyList<string> known) => Error(
        "PP2370",
        span,
        $"{owner} has no part '{part}'",
        known.Count == 0
            ? "it is of one measure only: leave 'part' out"
            : NearestName.Hint(part, known, $"it has {string.Join(", ", known)}"));

    public static Diagnostic UnknownIndicator(SourceSpan span, string id, IEnumerable<string> known) => Error(
        "PP2371",
        span,
        $"the plan has no indicator '{id}'",
        NearestName.Hint(id, known, "write the id of an indicator of an objective, an agreement or a prose part"));

    public static Diagnostic TargetTwice(SourceSpan span, string id, SourceSpan first) =>
        Error("PP2372", span, $"the target of '{id}' stands twice in this chart", "keep one of them")
            .RelatedTo(first, "the first is here");

    public static Diagnostic TargetNotDrawable(SourceSpan span, string id, string wanted, string hint) =>
        Error("PP2373", span, $"the target of '{id}' is no {wanted}, so this chart cannot show it", hint);

    public static Diagnostic MixedUnits(SourceSpan span, string unit, string other, SourceSpan first) =>
        Error(
            "PP2374",
            span,
            $"this is counted in '{unit}', but the chart in '{other}': their lengths cannot be compared",
            "make a chart for each unit, or correct the unit")
            .RelatedTo(first, "the first unit is here");

    public static Diagnostic NotAYear(SourceSpan span, string period) => Error(
        "PP2375",
        span,
        $"'{period}' has no place on a line of years",
        "write 2002 or 2002/03, the same way in the whole series, or make the chart 'figure: levels'");

    public static Diagnostic NoLine(SourceSpan span, string series) => Error(
        "PP2376",
        span,
        $"no two values of '{series}' are of consecutive years, so there is no line to draw",
        "make the chart 'figure: levels', which shows single values, until there are more");

    public static Diagnostic TooManyColours(SourceSpan span, int colours, int most, string hint) => Error(
        "PP2377",
        span,
        $"this chart would need {colours} colours, but {most} are the most that can be told apart",
        hint);

    public static Diagnostic TooLarge(SourceSpan span, int pieces, string what, int most) => Error(
        "PP2378",
        span,
        $"this chart would have {pieces} {what}, but {most} are the most that can be taken in",
        "split it into several charts, or leave out what matters less");

    public static Diagnostic BelowZero(SourceSpan span, string value) => Error(
        "PP2379",
        span,
        $"{value} lies below zero, where a bar has no length",
        "make the chart 'figure: trend', or state the change in words");
}
