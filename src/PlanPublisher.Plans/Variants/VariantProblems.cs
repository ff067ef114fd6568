using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Variants;

/// <summary>What can be wrong with a variants file. PP707x.</summary>
internal static class VariantProblems
{
    public static Diagnostic NoRows(SourceSpan span) => Error(
        "PP7072",
        span,
        "this file has no variant",
        "write a line with the names of the columns, then one for each variant: name,plan.subtitle");

    public static Diagnostic NoNameColumn(SourceSpan span) => Error(
        "PP7073",
        span,
        "there is no column 'name'",
        "it says what each variant is called, and names its folder");

    public static Diagnostic UnknownColumn(SourceSpan span, string column, IReadOnlyCollection<string> known) => Error(
        "PP7074",
        span,
        $"'{column}' is nothing that a variant of this plan can replace",
        NearestName.Hint(
            column,
            known,
            "a column is called name, plan.title, plan.subtitle, plan.version, variables.… as plan.md names them, or the id of an indicator and .target"));

    public static Diagnostic ColumnTwice(SourceSpan span, string column) =>
        Error("PP7075", span, $"the column '{column}' stands twice", "keep one of them");

    public static Diagnostic RaggedRow(SourceSpan span, int found, int expected) => Error(
        "PP7076",
        span,
        $"this row has {found} fields, but the first line names {expected} columns",
        "put a field that holds a comma between quotation marks; an empty field is nothing between two commas");

    public static Diagnostic NoName(SourceSpan span) =>
        Error("PP7077", span, "this variant has no name that a folder could have", "write its name into the column 'name'");

    public static Diagnostic NameTwice(SourceSpan span, string folder, SourceSpan first) =>
        Error("PP7078", span, $"two variants would be written into the folder '{folder}'", "give one of them another name")
            .RelatedTo(first, "first used here");
}
