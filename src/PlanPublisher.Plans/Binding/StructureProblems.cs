using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Binding;

/// <summary>What can be wrong with what objectives support, with spines and with diagrams. PP250x, PP251x.</summary>
internal static class StructureProblems
{
    public static Diagnostic UnknownItem(SourceSpan span, string framework, string item, IReadOnlyList<string> known) => Error(
        "PP2500",
        span,
        $"the framework '{framework}' has no item '{item}'",
        NearestName.Hint(
            item,
            known,
            known.Count == 0 ? $"list its items in frameworks/{framework}.md" : $"write a number or an id: {string.Join(", ", known)}"));

    public static Diagnostic SupportedTwice(SourceSpan span, string item) => Error(
        "PP2501",
        span,
        $"'{item}' stands twice among what this supports",
        "keep one");

    public static Diagnostic SupportedByNothing(SourceSpan span, string framework, string title) => Warning(
        "PP2502",
        span,
        $"no objective supports '{title}' of the framework '{framework}'",
        "name it under 'supports:' of an objective");

    public static Diagnostic EmptyCell(SourceSpan span, string label, string field, string spine) => Warning(
        "PP2503",
        span,
        $"{label} has nothing for the column '{field}' of the spine '{spine}'",
        field == Model.SpineColumn.Activities ? "list its 'activities:'" : $"add '{field}:' below its 'supports:'");

    public static Diagnostic UnknownField(SourceSpan span, string field, IReadOnlyList<string> known) => Error(
        "PP2504",
        span,
        $"a spine has no column '{field}'",
        NearestName.Hint(field, known, $"columns are {string.Join(", ", known)}"));

    public static Diagnostic ColumnsOutOfOrder(SourceSpan span, string spine) => Error(
        "PP2505",
        span,
        $"the spine '{spine}' needs a column 'objectives', with at most one column before it and at least one behind",
        "write first what the objectives serve, then 'objectives', then what is printed beside each of them");

    public static Diagnostic ColumnTwice(SourceSpan span, string field, SourceSpan first) =>
        Error("PP2506", span, $"the column '{field}' stands twice in the spine", "keep one of them")
            .RelatedTo(first, "first written here");

    public static Diagnostic UnknownGroup(SourceSpan span, string group, IReadOnlyList<string> known) => Error(
        "PP2507",
        span,
        $"the plan has no group of objectives '{group}'",
        NearestName.Hint(group, known, $"groups are {string.Join(", ", known)}"));

    public static Diagnostic GroupTwice(SourceSpan span, string group, SourceSpan first) =>
        Error("PP2508", span, $"the group '{group}' stands twice in the spine", "keep it on one page")
            .RelatedTo(first, "first written here");

    public static Diagnostic GroupOnNoPage(SourceSpan span, string group, string spine) => Warning(
        "PP2509",
        span,
        $"the group '{group}' is on no page of the spine '{spine}'",
        "add it to the 'groups:' of a page");

    public static Diagnostic NotSteps(SourceSpan span) => Error(
        "PP2510",
        span,
        "the text of a flow is a numbered list of two items or more, and nothing else",
        "write one item for each box: '1. …', each a single paragraph");

    public static Diagnostic NoLayers(SourceSpan span) => Error(
        "PP2511",
        span,
        "a diagram of layers needs 'top:' and at least one layer",
        "write what stands at the top, and list under 'layers:' what it rests on, each with 'title:' and 'framework:'");

    public static Diagnostic UnknownFramework(SourceSpan span, string framework, IReadOnlyList<string> known) => Error(
        "PP2512",
        span,
        $"the plan has no framework '{framework}'",
        NearestName.Hint(framework, known, "write the name of a file in frameworks/, without '.md'"));

    public static Diagnostic LayersOfFlow(SourceSpan span) => Error(
        "PP2514",
        span,
        "'top:' and 'layers:' mean nothing in a flow",
        "delete them, or write 'diagram: layers' and no text");

    public static Diagnostic UnknownItemGroup(SourceSpan span, string framework, string group, IReadOnlyList<string> known) => Error(
        "PP2513",
        span,
        $"the framework '{framework}' has no group '{group}'",
        NearestName.Hint(group, known, "write the title of a group as that file has it"));
}
