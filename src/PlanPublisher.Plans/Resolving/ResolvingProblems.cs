using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What only the whole plan shows to be wrong. PP22xx.</summary>
internal static class ResolvingProblems
{
    public static Diagnostic UnknownReference(SourceSpan span, string id, IEnumerable<string> known) => Error(
        "PP2201",
        span,
        $"the reference '#{id}' leads to nothing",
        NearestName.Hint(id, known, "write the id of a goal, an objective, a prose part, a heading or a table"));

    public static Diagnostic UnknownBinding(SourceSpan span, string path, IEnumerable<string> known) => Error(
        "PP2202",
        span,
        $"the plan has no figure '{path}'",
        NearestName.Hint(path, known, "figures are written like {street-crime.target} or {goal-1.initiatives}"));

    public static Diagnostic UnknownPart(SourceSpan span, string part, IReadOnlyList<string> known) => Error(
        "PP2203",
        span,
        $"the plan has no part '{part}'",
        NearestName.Hint(part, known, $"parts are {string.Join(", ", known)}"));

    public static Diagnostic PartTwice(SourceSpan span, string part, SourceSpan first) =>
        Error("PP2204", span, $"the part '{part}' stands twice in the document", "keep one of them")
            .RelatedTo(first, "first listed here");

    public static Diagnostic PartOfNoDocument(SourceSpan span, string part) => Warning(
        "PP2205",
        span,
        $"the prose part '{part}' stands in no document",
        "list it under the 'parts:' of one, or delete the file");

    public static Diagnostic UnknownGoal(SourceSpan span, int goal, IReadOnlyList<int> known) => Error(
        "PP2206",
        span,
        $"the plan has no goal {goal}",
        known.Count == 0 ? "write the goal's file first" : $"goals are {string.Join(", ", known)}");

    public static Diagnostic ObjectiveWithoutGoal(SourceSpan span, string label) => Warning(
        "PP2207",
        span,
        $"{label} contributes to no goal",
        "name its goals: 'goals: [1]'");

    public static Diagnostic GoalWithoutObjective(SourceSpan span, string label) => Warning(
        "PP2208",
        span,
        $"no objective contributes to {label}",
        "name the goal under 'goals:' of an objective");

    public static Diagnostic GoalWithoutSection(SourceSpan span, string label, string role) => Warning(
        "PP2210",
        span,
        $"{label} has no section {{.{role}}}",
        $"mark the heading of the section that holds them: '## … {{.{role}}}'");

    public static Diagnostic NotInDocument(SourceSpan span, string id, string document) => Warning(
        "PP2211",
        span,
        $"the reference '#{id}' leads to a part that the document '{document}' does not have, so it is printed without a link",
        "list that part in the document, or leave the reference out");

    public static Diagnostic UnknownInitiative(SourceSpan span, int initiative, IReadOnlyList<int> known) => Error(
        "PP2212",
        span,
        $"the plan has no strategic initiative {initiative}",
        known.Count == 0 ? "write its file first" : $"strategic initiatives are {string.Join(", ", known)}");

    public static Diagnostic UnknownAgreement(SourceSpan span, string id, IReadOnlyList<string> known) => Error(
        "PP2213",
        span,
        $"the plan has no agreement '{id}'",
        NearestName.Hint(id, known, $"agreements are {string.Join(", ", known)}"));
}
