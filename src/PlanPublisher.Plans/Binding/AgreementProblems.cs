using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Binding;

/// <summary>What can be wrong with the file of an agreement. PP230x and PP231x.</summary>
internal static class AgreementProblems
{
    public static Diagnostic UnknownNote(SourceSpan span, string id, IReadOnlyList<string> known) => Error(
        "PP2301",
        span,
        $"the agreement has no note '{id}'",
        NearestName.Hint(id, known, "write it below the front matter: '## Its heading {.note #id}', then its text"));

    public static Diagnostic NoteNotCalled(SourceSpan span, string id) => Warning(
        "PP2302",
        span,
        $"nothing calls the note '{id}', so it is not printed",
        "name it under 'note:', 'notes:' or 'target-notes:', or delete it");

    public static Diagnostic TextOutsideNote(SourceSpan span) => Error(
        "PP2303",
        span,
        "the text of an agreement holds notes only, and this is none",
        "begin it with a heading such as '## Why total burglary {.note #burglary-definition}'");

    public static Diagnostic NoteWithoutId(SourceSpan span) => Error(
        "PP2304",
        span,
        "this note has no id by which it could be called",
        "write one in the braces: {.note #burglary-definition}");

    public static Diagnostic EmptyNote(SourceSpan span) =>
        Error("PP2305", span, "this note says nothing", "write its text below the heading, or delete it");

    public static Diagnostic TableWithoutRows(SourceSpan span, string id) => Error(
        "PP2306",
        span,
        $"the performance table '{id}' has no rows",
        "list indicators under 'performance:', or give interim indicators a 'base:'");

    public static Diagnostic RowsWithoutTable(SourceSpan span) => Error(
        "PP2307",
        span,
        "the agreement has indicators under 'performance:' but no performance table",
        "describe it under 'performance-table:', or move them to 'interim-indicators:'");

    public static Diagnostic ColumnTwice(SourceSpan span, SourceSpan first) =>
        Error("PP2308", span, "two columns of the table show the same field", "keep one of them")
            .RelatedTo(first, "the first is here");

    public static Diagnostic TableWithoutColumns(SourceSpan span, string id) => Error(
        "PP2309",
        span,
        $"the performance table '{id}' has no columns",
        "list them under 'columns:', each with its field and title: '- { field: base, title: Base level }'");

    public static Diagnostic ColonAndSubTargets(SourceSpan span, bool leadsOn) => Warning(
        "PP2310",
        span,
        leadsOn
            ? "the agreement's text ends in a colon, but it has no sub-targets"
            : "the agreement has sub-targets, but its text does not end in a colon",
        leadsOn ? "list them under 'sub-targets:', or end the text with a full stop" : "end the text with a colon");

    public static Diagnostic NotAPastValue(SourceSpan span, string key) => Error(
        "PP2311",
        span,
        $"'{key}:' is neither a period nor a reason why there is no value",
        "write a period of the series, 'not applicable' or 'not available: the reason'; "
            + "for parts a key each: { 136a: not applicable, 136b: 2001/02 }");

    public static Diagnostic NoReason(SourceSpan span) => Error(
        "PP2312",
        span,
        "it is not said why the value is not available",
        "write the reason behind a colon: 'not available: the Home Office has not published it'");

    public static Diagnostic PeriodWithoutSeries(SourceSpan span, string period) => Error(
        "PP2313",
        span,
        $"the value for '{period}' is taken from a series, but the indicator names none",
        "name a file of figures/ without '.csv' under 'series:'; "
            + "if there is no value, write 'not applicable' or 'not available: the reason'");
}
