using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Binding;

/// <summary>What can be wrong with priorities, their indicators' codes, and outcome matrices. PP252x, PP253x.</summary>
internal static class PriorityProblems
{
    public static Diagnostic OutcomeTwice(SourceSpan span, string priority, string outcome, SourceSpan first) =>
        Error("PP2520", span, $"the priority '{priority}' has two cells for '{outcome}'", "put what both hold into one")
            .RelatedTo(first, "first written here");

    public static Diagnostic RowTwice(SourceSpan span, string field, SourceSpan first) =>
        Error("PP2521", span, $"the row '{field}' stands twice in the outcome matrix", "keep one of them")
            .RelatedTo(first, "first written here");

    public static Diagnostic NoRows(SourceSpan span, string matrix) => Error(
        "PP2522",
        span,
        $"the outcome matrix '{matrix}' has no rows",
        "list them under 'rows:', each with a 'field:' (objectives, indicators or activities) and a 'title:'");

    public static Diagnostic LeadWithoutParts(SourceSpan span) => Error(
        "PP2523",
        span,
        "these words lead in a list of indicators, but there is none",
        "list the indicators under 'parts:', or write one indicator with a 'measure:'");

    public static Diagnostic PartsWithoutLead(SourceSpan span) => Error(
        "PP2537",
        span,
        "this list of indicators has no words that lead in",
        "write the words that all of them begin with under 'lead:', or make each an indicator of its own");

    public static Diagnostic UnknownShared(SourceSpan span, string id, IEnumerable<string> known) => Error(
        "PP2524",
        span,
        $"no priority has an indicator '{id}'",
        NearestName.Hint(id, known, "write the 'id:' of the indicator where its measure and target stand"));

    public static Diagnostic SharedTwice(SourceSpan span, string id, string priority) => Error(
        "PP2525",
        span,
        $"the indicator '{id}' stands in this cell of '{priority}' already",
        "delete this line");

    public static Diagnostic UnknownPriority(SourceSpan span, int number, IEnumerable<int> known) => Error(
        "PP2526",
        span,
        $"there is no priority {number}",
        $"write one of {string.Join(", ", known)}");

    public static Diagnostic SharedByOneSide(SourceSpan span, string indicator, string other) => Warning(
        "PP2527",
        span,
        $"'{indicator}' is said to be shared with '{other}', which does not name it",
        "name it there with 'same-as:', or delete 'shared-with:' here");

    public static Diagnostic UnknownCode(SourceSpan span, string code) => Warning(
        "PP2528",
        span,
        $"no indicator has the code '{code}'",
        "write a code that stands under 'code:' of an indicator of this plan");

    public static Diagnostic PartOfCode(SourceSpan span, string code, string measure) => Warning(
        "PP2529",
        span,
        $"the code '{code}' of '{measure}' does not say which indicator it is a part of",
        "write the whole code, such as 'SPI 3d'");

    public static Diagnostic CodeTwice(SourceSpan span, string code, SourceSpan first) =>
        Warning("PP2530", span, $"two indicators have the code '{code}'", "write the indicator once, and name it elsewhere with 'same-as:'")
            .RelatedTo(first, "first written here");

    public static Diagnostic NothingExplains(SourceSpan span, string text) => Warning(
        "PP2531",
        span,
        $"the asterisk behind '{text}' calls a note that is not there",
        "say what it means under 'note:', or delete the asterisk");

    public static Diagnostic ListIsMissing(SourceSpan span, string text) => Warning(
        "PP2532",
        span,
        $"'{text}' leads in a list that is not there",
        "list under 'items:' what belongs to it, or end it with a full stop");

    public static Diagnostic EmptyRow(SourceSpan span, string priority, string row) => Warning(
        "PP2533",
        span,
        $"the priority '{priority}' has nothing in the row '{row}'",
        "add it to a cell of the priority");

    public static Diagnostic EmptyColumn(SourceSpan span, string priority, string outcome) => Warning(
        "PP2534",
        span,
        $"the priority '{priority}' contributes nothing to '{outcome}'",
        "add a cell for this outcome to the priority");

    public static Diagnostic NotInMatrix(SourceSpan span, string priority) => Warning(
        "PP2535",
        span,
        $"no outcome matrix prints the priority '{priority}'",
        "add a file to outcome-matrices/, and its name to the 'parts:' of a document");

    public static Diagnostic NoPriorities(SourceSpan span, string matrix) => Error(
        "PP2538",
        span,
        $"the outcome matrix '{matrix}' has nothing to show: the plan has no priorities",
        "add a file to priorities/ for each of them");

    public static Diagnostic SecondMatrix(SourceSpan span, string document) => Error(
        "PP2539",
        span,
        $"the document '{document}' prints a second outcome matrix, whose entries would have the same places as those of the first",
        "print it in a document of its own");

    public static Diagnostic PrintedWithoutTarget(SourceSpan span) => Error(
        "PP2536",
        span,
        "the activity has a wording of its target, but no target",
        "write the target as data under 'target:'");
}
