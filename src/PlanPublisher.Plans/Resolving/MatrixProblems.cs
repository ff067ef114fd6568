using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What can be wrong with a matrix that a plan asks for. PP255x.</summary>
internal static class MatrixProblems
{
    public static Diagnostic UnknownSet(SourceSpan span, string set, string plan, IReadOnlyList<string> known) => Error(
        "PP2550",
        span,
        $"the plan '{plan}' has no '{set}' that could be rows or columns of a matrix",
        NearestName.Hint(set, known, $"it has {string.Join(", ", known)}"));

    public static Diagnostic UnknownPlan(SourceSpan span, string plan) => Error(
        "PP2551",
        span,
        $"there is no plan '{plan}' beside this one",
        "before the slash stands the name of a folder of the content folder: another-plan/goals");

    public static Diagnostic UnknownRow(SourceSpan span, string row, IReadOnlyList<string> known) => Error(
        "PP2552",
        span,
        $"the matrix has no row '{row}'",
        NearestName.Hint(row, known, $"rows are {Some(known)}"));

    public static Diagnostic UnknownColumn(SourceSpan span, string column, IReadOnlyList<string> known) => Error(
        "PP2553",
        span,
        $"the matrix has no column '{column}'",
        NearestName.Hint(column, known, $"columns are {Some(known)}"));

    public static Diagnostic LinkTwice(SourceSpan span, string row, string column) => Error(
        "PP2554",
        span,
        $"it is known already that '{row}' supports '{column}'",
        "delete it here; what a thing supports stands in its own file, or once in this one");

    public static Diagnostic SeveralColumns(SourceSpan span, string number, IReadOnlyList<string> found) => Error(
        "PP2555",
        span,
        $"several columns have the number {number}",
        $"write the id of the one you mean: {string.Join(", ", found)}");

    public static Diagnostic NoMarks(SourceSpan span, string matrix) => Warning(
        "PP2556",
        span,
        $"the matrix '{matrix}' has no mark: nothing says that its rows support its columns",
        "say it where the things are written, or under 'links:' in this file");

    public static Diagnostic ColumnsTwice(SourceSpan span, string set, SourceSpan first) =>
        Error("PP2557", span, $"the columns have '{set}' twice", "keep one of them").RelatedTo(first, "the first is here");

    private static string Some(IReadOnlyList<string> names) =>
        names.Count <= 12 ? string.Join(", ", names) : string.Join(", ", names.Take(12)) + " …";
}
