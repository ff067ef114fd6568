using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Binding;

/// <summary>What can be wrong with annexes, forms and the glossary. PP232x, PP233x and PP238x.</summary>
internal static class AnnexProblems
{
    public static Diagnostic UnknownForm(SourceSpan span, string form, IReadOnlyList<string> known) => Error(
        "PP2320",
        span,
        $"the plan has no form '{form}'",
        NearestName.Hint(form, known, "write its fields in a file of the folder forms/"));

    public static Diagnostic MissingField(SourceSpan span, string field, string form) => Error(
        "PP2321",
        span,
        $"the annex leaves out the field '{field}' of the form '{form}'",
        $"write '## {field}' and its text; where there is nothing to say, None, Not applicable or [?the reason]");

    public static Diagnostic UnknownField(SourceSpan span, string field, string form, IReadOnlyList<string> known) => Error(
        "PP2322",
        span,
        $"the form '{form}' has no field '{field}'",
        NearestName.Hint(field, known, "headings inside a field begin with '###'"));

    public static Diagnostic FieldTwice(SourceSpan span, string field, SourceSpan first) =>
        Error("PP2323", span, $"the field '{field}' stands twice", "put the two together")
            .RelatedTo(first, "the first is here");

    public static Diagnostic FieldOutOfOrder(SourceSpan span, string field, string before) => Error(
        "PP2324",
        span,
        $"in the form the field '{field}' comes before '{before}'",
        "put the fields into the form's order");

    public static Diagnostic EmptyField(SourceSpan span, string field) => Error(
        "PP2325",
        span,
        $"the field '{field}' is empty",
        "where there is nothing to say, write None, Not applicable or [?the reason]");

    public static Diagnostic TextBeforeField(SourceSpan span) => Error(
        "PP2326",
        span,
        "this text stands before the first field of the form",
        "move it into a field; each begins with a heading '##'");

    public static Diagnostic UnknownParallel(SourceSpan span, string field, IReadOnlyList<string> known) => Error(
        "PP2327",
        span,
        $"the form has no field '{field}' that could be parallel to another",
        NearestName.Hint(field, known, $"fields are {string.Join(", ", known)}"));

    public static Diagnostic ListsUnequal(SourceSpan span, string field, int count, string other, int expected) => Error(
        "PP2328",
        span,
        $"the numbered list of '{field}' has {count} items, but that of '{other}' has {expected}",
        "items of parallel lists belong together; write [?the reason] where one is missing");

    public static Diagnostic KeyOfForms(SourceSpan span, string key) => Error(
        "PP2329",
        span,
        $"'{key}:' means something only in an annex that fills in a form",
        "name the form under 'form:', or delete the line");

    public static Diagnostic PartWithoutCover(SourceSpan span, string part, char letter) => Error(
        "PP2330",
        span,
        $"there is an annex {part}, but no annex {letter}",
        $"write a file with 'annex: {letter}' and a title: it is the cover of the parts");

    public static Diagnostic FormWithoutFields(SourceSpan span) =>
        Error("PP2331", span, "this form has no fields", "list them under 'fields:', each with a name and a label");

    public static Diagnostic NotADefinition(SourceSpan span) => Error(
        "PP2380",
        span,
        "the glossary holds definitions only, and this is none",
        "write the abbreviation, and on the next line a colon, a space and its meaning");

    public static Diagnostic OutOfOrder(SourceSpan span, string abbreviation, string before) => new(
        "PP2381",
        Severity.Warning,
        span,
        $"'{abbreviation}' stands behind '{before}', out of the order of the alphabet",
        "move it");

    public static Diagnostic ExplainedTwice(SourceSpan span, string abbreviation, SourceSpan first) =>
        Error("PP2382", span, $"'{abbreviation}' is explained twice", "keep one of the two")
            .RelatedTo(first, "the first is here");

    public static Diagnostic NeverUsed(SourceSpan span, string abbreviation) => new(
        "PP2383",
        Severity.Warning,
        span,
        $"'{abbreviation}' is explained, but stands in no text of the plan",
        "delete the entry, or accept the warning in plan.md with a reason");

    public static Diagnostic NotExplained(SourceSpan span, string word) => new(
        "PP2384",
        Severity.Warning,
        span,
        $"'{word}' looks like an abbreviation, but the glossary does not explain it",
        "explain it in glossary.md; if it is a name, accept the warning in plan.md with that reason");
}
