using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Actuals;

/// <summary>What can be wrong with measured values. PP246x and PP247x.</summary>
internal static class ActualProblems
{
    public static Diagnostic MissingColumn(SourceSpan span, string column) => Error(
        "PP2460",
        span,
        $"there is no column '{column}'",
        "the first line names the columns: period,indicator,part,value,source; 'part' may be left out");

    public static Diagnostic UnknownColumn(SourceSpan span, string column, IReadOnlyList<string> known) => Error(
        "PP2461",
        span,
        $"measured values have no column '{column}'",
        NearestName.Hint(column, known, $"columns are {string.Join(", ", known)}"));

    public static Diagnostic ColumnTwice(SourceSpan span, string column) =>
        Error("PP2462", span, $"the column '{column}' stands twice", "keep one of them");

    public static Diagnostic RaggedRow(SourceSpan span, int found, int expected) => Error(
        "PP2463",
        span,
        $"this line has {found} fields, but the first line names {expected} columns",
        "put a field that holds a comma between quotation marks; an empty field is nothing between two commas");

    public static Diagnostic UnknownIndicator(SourceSpan span, string id, IEnumerable<string> known) => Error(
        "PP2464",
        span,
        $"the plan has no indicator '{id}'",
        NearestName.Hint(id, known, "write the 'id' of an indicator"));

    public static Diagnostic NotAPeriod(SourceSpan span, string period, string? near) => Error(
        "PP2465",
        span,
        $"'{period}' is not a period",
        near is null ? "write 2003/04, 2003-06 (to the end of June), 2003-06-30 or 2003" : $"did you mean {near}?");

    public static Diagnostic NotAValue(SourceSpan span, string value, string indicator, string expected) => Error(
        "PP2466",
        span,
        $"'{value}' cannot be compared with the target of '{indicator}'",
        $"write {expected}");

    public static Diagnostic WrongUnit(SourceSpan span, string value, string indicator, string unit) => Error(
        "PP2467",
        span,
        $"'{value}' is not in the unit of the target of '{indicator}', which is {unit}",
        "convert it, or write the number alone");

    public static Diagnostic Twice(SourceSpan span, string indicator, string period, SourceSpan first) =>
        Error("PP2468", span, $"'{indicator}' has two values for {period}", "keep one of them")
            .RelatedTo(first, "the first is here");

    public static Diagnostic NoSource(SourceSpan span) =>
        Error("PP2469", span, "nothing says where this value comes from", "write its source: 'HMIC return, April 2004'");

    public static Diagnostic WrongPart(SourceSpan span, string indicator, string part, IReadOnlyList<string> known) => Error(
        "PP2470",
        span,
        part.Length == 0 ? $"'{indicator}' has a target for each part of it, and none is named" : $"the target of '{indicator}' has no part '{part}'",
        known.Count == 0 ? "leave the field 'part' empty" : NearestName.Hint(part, known, $"parts are {string.Join(", ", known)}"));

    public static Diagnostic NoRows(SourceSpan span) =>
        Error("PP2471", span, "there are no values", "write a line with the names of the columns, then one for each value");
}
