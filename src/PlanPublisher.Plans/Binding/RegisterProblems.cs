using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Binding;

/// <summary>What can be wrong with registers and their links. PP236x.</summary>
internal static class RegisterProblems
{
    public static Diagnostic RowsOrGroups(SourceSpan span) => Error(
        "PP2360",
        span,
        "a register has either 'rows:' or 'groups:'",
        "list rows, or groups that each have a title and rows");

    public static Diagnostic NoLinks(SourceSpan span, string title) => Warning(
        "PP2361",
        span,
        $"'{title}' supports nothing, and it is not said why",
        "name what it supports; or write 'status: being developed', or 'no-links:' and the reason");

    public static Diagnostic LinksAndReason(SourceSpan span, string title) => Error(
        "PP2362",
        span,
        $"'{title}' has links, and a reason why it has none",
        "delete one of the two");

    public static Diagnostic UnknownLinkSet(SourceSpan span, string set, IReadOnlyList<string> known) => Error(
        "PP2363",
        span,
        $"rows cannot support '{set}', which the plan does not have",
        NearestName.Hint(set, known, $"known are {string.Join(", ", known)}"));

    public static Diagnostic UnknownLinkItem(SourceSpan span, string set, string item, IReadOnlyList<string> known) => Error(
        "PP2364",
        span,
        $"'{set}' has no '{item}'",
        NearestName.Hint(item, known, $"known are {string.Join(", ", known)}"));

    public static Diagnostic LinkTwice(SourceSpan span, string item) =>
        Error("PP2365", span, $"the row names '{item}' twice", "keep one of them");

    public static Diagnostic ColumnWithoutMarks(SourceSpan span, string register, string column) => Warning(
        "PP2366",
        span,
        $"nothing in the register '{register}' supports {column}",
        "add the link to a row, or take the set out of 'links:' if the register is not about it");

    public static Diagnostic UnknownSummary(SourceSpan span, string id, IReadOnlyList<string> known) => Error(
        "PP2367",
        span,
        $"the plan has no annex '{id}'",
        NearestName.Hint(id, known, "write the id of an annex: annex-c"));

    public static Diagnostic SummaryDisagrees(SourceSpan span, string row, string annex, SourceSpan other) =>
        Error(
            "PP2368",
            span,
            $"the register's row '{row}' and '{annex}' do not name each other",
            $"write 'summary: {annex}' in the row and 'strategy: {row}' in the annex")
            .RelatedTo(other, "the other of the two");

    public static Diagnostic UnknownRow(SourceSpan span, string id, IReadOnlyList<string> known) => Error(
        "PP2369",
        span,
        $"no register has a row '{id}'",
        NearestName.Hint(id, known, "write the id of a row of a register"));
}
