using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Checking;

/// <summary>What can be wrong with the numbers and times of targets. PP240x and PP241x.</summary>
internal static class ArithmeticProblems
{
    public static Diagnostic NoBaseline(SourceSpan span, string first, string second, string baseline) => Warning(
        "PP2401",
        span,
        $"{first} and {second} are the same only if the baseline is {baseline}, and no baseline is given",
        "write the baseline's value behind its period: 'from 2002/03 (6,075)'");

    public static Diagnostic Disagree(SourceSpan span, string first, string second, string baseline, string actual) => Error(
        "PP2402",
        span,
        $"from a baseline of {baseline}, {first} is {actual}, not {second}",
        "correct the one that is wrong, or the baseline");

    public static Diagnostic ShareOverAll(SourceSpan span, string share) => Error(
        "PP2403",
        span,
        $"{share} is more than all there is",
        "a share is 100% at most; a rise is written 'increase 20%'");

    public static Diagnostic LevelOverAll(SourceSpan span, string level) => Warning(
        "PP2404",
        span,
        $"{level} is more than 100%",
        "if the measure can go beyond 100%, say of what: '120% of the planned number'");

    public static Diagnostic OutsidePlan(SourceSpan span, string time, string relation, string plan) => Warning(
        "PP2405",
        span,
        $"{time} is {relation} the plan's period, {plan}",
        "correct the time, or the period in plan.md");

    public static Diagnostic StepBeforeStep(SourceSpan span, string time, string before, SourceSpan first) => Error(
        "PP2406",
        span,
        $"this step ends on {time}, before the one that it follows, which ends on {before}",
        "put the steps in the order of their times, or write 'all:' if they do not follow each other")
        .RelatedTo(first, "the step before it is here");

    public static Diagnostic EndsBeforeStart(SourceSpan span, string time, string baseline) => Error(
        "PP2407",
        span,
        $"the target ends with {time}, but is compared with {baseline}, which is not over by then",
        "a change is measured from an earlier period to a later one: 'reduce 10% from 2002/03 in 2003/04'");

    public static Diagnostic BaselineIsMissing(SourceSpan span, SourceSpan missing) => Warning(
        "PP2408",
        span,
        "this change is compared with a baseline that is a placeholder",
        "until the baseline is known nobody can tell whether the target is met: write 'then: baseline by …; …'")
        .RelatedTo(missing, "the baseline is awaited here");

    public static Diagnostic PrintedChange(SourceSpan span, string printed, string from, string to, string actual, string fits) => Warning(
        "PP2409",
        span,
        $"'{printed}' is printed beside {to}, but from {from}, the latest value, it is {actual}{fits}",
        "print the percentage that follows from the two figures, or say in the wording what it is counted from");
}
