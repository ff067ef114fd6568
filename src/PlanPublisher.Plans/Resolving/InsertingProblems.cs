using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What can be wrong with things made from data and put into texts, and with what they name. PP224x, PP225x.</summary>
internal static class InsertingProblems
{
    public static Diagnostic UnknownThing(SourceSpan span, string id, IEnumerable<string> known) => Error(
        "PP2240",
        span,
        $"nothing is made under the id '{id}'",
        NearestName.Hint(id, known, "write the id of a group, an agreement, a table, a chart or a register, or 'glossary'"));

    public static Diagnostic NotAThing(SourceSpan span, string id) => Error(
        "PP2241",
        span,
        $"'{id}' cannot be put into a text: it stands in a place of its own",
        $"refer to it, without the '!': [](#{id})");

    public static Diagnostic InsertedTwice(SourceSpan span, string id, string document, SourceSpan first) =>
        Error(
            "PP2242",
            span,
            $"'{id}' is put into the document '{document}' twice",
            "keep one, and refer to it from the other place")
            .RelatedTo(first, "the first is here");

    public static Diagnostic NeverInserted(SourceSpan span, string id) => Warning(
        "PP2243",
        span,
        $"'{id}' is put into no text, so it is not printed",
        $"write ![](#{id}) where it belongs, or delete it");

    public static Diagnostic UnknownSeries(SourceSpan span, string id, IReadOnlyList<string> known) => Error(
        "PP2244",
        span,
        $"the plan has no series '{id}'",
        NearestName.Hint(id, known, "write the name of a CSV file in figures/, without '.csv'"));

    public static Diagnostic UnknownPeriod(SourceSpan span, string series, string period, IReadOnlyList<string> known) => Error(
        "PP2245",
        span,
        $"the series '{series}' has no value for '{period}'",
        NearestName.Hint(period, known, $"it has {string.Join(", ", known)}"));

    public static Diagnostic UnknownIndicator(SourceSpan span, string id, IReadOnlyList<string> known) => Error(
        "PP2246",
        span,
        $"the file has no indicator '{id}'",
        NearestName.Hint(id, known, "a table lists indicators of its own file, by id"));

    public static Diagnostic UnknownVia(SourceSpan span, string id, IEnumerable<string> known) => Error(
        "PP2247",
        span,
        $"the target is measured through '{id}', which the plan does not have",
        NearestName.Hint(id, known, "write the id of an agreement or an objective"));

    public static Diagnostic NoObjectives(SourceSpan span, string title) => Warning(
        "PP2248",
        span,
        $"no objective names the strategic initiative '{title}', so the list behind this heading is empty",
        "name it under 'strategic-initiatives:' of an objective, or take the mark off the heading");

    public static Diagnostic NoSectionForObjectives(SourceSpan span, string title) => Warning(
        "PP2249",
        span,
        $"objectives name the strategic initiative '{title}', but none of its headings is marked for their list",
        "write '## Contributing objectives {.objectives}'");

    public static Diagnostic PartNotListed(SourceSpan span, string part) => Warning(
        "PP2250",
        span,
        $"no document lists the part '{part}', so this is not printed",
        $"add '{part}' to the 'parts:' of a document");
}
