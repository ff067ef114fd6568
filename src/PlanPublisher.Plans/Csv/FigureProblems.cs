using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Csv;

/// <summary>What can be wrong with the series and charts of <c>figures/</c>. PP234x and PP235x.</summary>
internal static class FigureProblems
{
    public static Diagnostic NoRows(SourceSpan span) => Error(
        "PP2340",
        span,
        "this series has no values",
        "write a line with the names of the columns, then one for each value");

    public static Diagnostic MissingColumn(SourceSpan span, string column) => Error(
        "PP2341",
        span,
        $"this series has no column '{column}'",
        "the first line names the columns: period,part,value,unit,kind");

    public static Diagnostic UnknownColumn(SourceSpan span, string column, IReadOnlyList<string> known) => Error(
        "PP2342",
        span,
        $"a series has no column '{column}'",
        NearestName.Hint(column, known, $"columns are {string.Join(", ", known)}"));

    public static Diagnostic ColumnTwice(SourceSpan span, string column) =>
        Error("PP2343", span, $"the column '{column}' stands twice", "keep one of them");

    public static Diagnostic RaggedRow(SourceSpan span, int found, int expected) => Error(
        "PP2344",
        span,
        $"this row has {found} fields, but the first line names {expected} columns",
        "put a field that holds a comma between quotation marks; an empty field is nothing between two commas");

    public static Diagnostic QuoteNotClosed(SourceSpan span) =>
        Error("PP2345", span, "this quotation mark is not closed", "write another at the end of the field");

    public static Diagnostic StrayQuote(SourceSpan span) => Error(
        "PP2346",
        span,
        "a quotation mark stands inside a field",
        "put the whole field between quotation marks and double those inside it");

    public static Diagnostic NotAValue(SourceSpan span, string value) => Error(
        "PP2347",
        span,
        $"'{value}' is not a number",
        "write digits with a point before decimals and no commas: 2554 or 30.8");

    public static Diagnostic UnknownKind(SourceSpan span, string kind, IReadOnlyList<string> known) => Error(
        "PP2348",
        span,
        $"'{kind}' is not a kind of value",
        NearestName.Hint(kind, known, $"kinds are {string.Join(", ", known)}"));

    public static Diagnostic NoPeriod(SourceSpan span) =>
        Error("PP2349", span, "this value has no period", "write when it was measured: 2002/03");

    public static Diagnostic PointTwice(SourceSpan span, string point, SourceSpan first) =>
        Error("PP2350", span, $"the series has two values for {point}", "keep one of them")
            .RelatedTo(first, "the first is here");

    public static Diagnostic TooManyRows(SourceSpan span, int most) => Error(
        "PP2351",
        span,
        $"this file has more than {most} rows",
        "a series for a plan is short; take single values out of larger files");

    public static Diagnostic TooManyFields(SourceSpan span, int most) => Error(
        "PP2354",
        span,
        $"this row has more than {most} fields",
        "a series has the five columns period,part,value,unit,kind");

    public static Diagnostic NothingToShow(SourceSpan span) => Error(
        "PP2352",
        span,
        "this chart has no series, and it is not said what it awaits",
        "name a file of figures/ under 'series:', or say what is missing under 'awaits:'");

    public static Diagnostic NothingToCompare(SourceSpan span) => Error(
        "PP2353",
        span,
        "this chart is a comparison, but it does not say what it compares",
        "list the names under 'parts:'");

    public static Diagnostic NoSource(SourceSpan span) => Error(
        "PP2359",
        span,
        "this chart shows values, but does not say where they come from",
        "write 'source:' with the table, survey or body that they are from");

    public static Diagnostic NothingAimedAt(SourceSpan span) => Error(
        "PP2355",
        span,
        "this chart is of targets, but it does not say of which",
        "list them under 'targets:', each on a line such as '- { indicator: street-crime, label: Street crime }'");

    public static Diagnostic NotAScaleEnd(SourceSpan span, string key, string value) => Error(
        "PP2356",
        span,
        $"'{key}' must be a number, but it is '{value}'",
        "write digits with a point before decimals and no sign of a unit: 100");
}
