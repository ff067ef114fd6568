using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Layout.Css;

/// <summary>What can be wrong with a style sheet. PP32xx; what is wrong is left out and the rest is used.</summary>
internal static class StyleSheetProblems
{
    public static Diagnostic UnclosedString(SourceSpan at) => Warning(
        "PP3201", at, "the string is not closed on its line", "put a quotation mark at its end");

    public static Diagnostic UnclosedComment(SourceSpan at) => Warning(
        "PP3202", at, "the comment is not closed, so the rest of the sheet is left out", "put */ at its end");

    public static Diagnostic UnclosedBlock(SourceSpan at) => Warning(
        "PP3203", at, "the sheet ends inside this block", "put '}' at its end");

    public static Diagnostic RuleWithoutBlock(SourceSpan at) => Warning(
        "PP3204", at, "this rule has no block of declarations", "write '{' after the selector");

    public static Diagnostic UnexpectedInSheet(SourceSpan at, string text) => Warning(
        "PP3205", at, $"'{text}' is not expected here", "check that every '{' has its '}'");

    public static Diagnostic DeclarationExpected(SourceSpan at, string text) => Warning(
        "PP3206", at, $"a declaration cannot begin with '{text}'", "write 'property: value;'");

    public static Diagnostic ColonExpected(SourceSpan at, string property) => Warning(
        "PP3207", at, $"'{property}' is not followed by ':'", "write 'property: value;'");

    public static Diagnostic ValueMissing(SourceSpan at, string property) => Warning(
        "PP3208", at, $"'{property}' has no value", "write one, or delete the declaration");

    public static Diagnostic BadValueToken(SourceSpan at, string property, string text) => Warning(
        "PP3209", at, $"'{text}' cannot stand in the value of '{property}'", "check for a missing ';' before it");

    public static Diagnostic UnknownAtRule(SourceSpan at, string name, string hint) => Warning(
        "PP3210", at, $"the at-rule '@{name}' is not known here", hint);

    public static Diagnostic BadSelector(SourceSpan at, string text) => Warning(
        "PP3211", at, $"the selector cannot be read at '{text}', so its rule is left out", "check its spelling");

    public static Diagnostic UnknownPseudo(SourceSpan at, string name, string hint) => Warning(
        "PP3212", at, $"'{name}' is not a known pseudo-class or pseudo-element, so the rule is left out", hint);

    public static Diagnostic BadPageSelector(SourceSpan at, string text) => Warning(
        "PP3213",
        at,
        $"'{text}' does not select pages, so the rule is left out",
        "write a page name, :first, :left, :right or :blank");

    public static Diagnostic IncompleteFontFace(SourceSpan at, string missing) => Warning(
        "PP3214", at, $"the font face has no usable '{missing}', so it is left out", "give font-family and src: url(…)");

    public static Diagnostic UnknownProperty(SourceSpan at, string property, string hint) => Warning(
        "PP3221", at, $"the property '{property}' is not known", hint);

    public static Diagnostic UnknownValue(SourceSpan at, string property, string value, string hint) => Warning(
        "PP3222", at, $"'{value}' is not a value of '{property}'", hint);

    public static Diagnostic UnknownUnit(SourceSpan at, string unit, string hint) => Warning(
        "PP3223", at, $"the unit '{unit}' is not known", hint);

    public static Diagnostic UnitMissing(SourceSpan at, string property, string value) => Warning(
        "PP3224", at, $"'{value}' in '{property}' has no unit", "write one, as in 3mm or 10pt; only 0 needs none");

    public static Diagnostic UnsupportedFunction(SourceSpan at, string function, string hint) => Warning(
        "PP3225", at, $"the function '{function}()' is not supported here", hint);

    public static Diagnostic IncompleteValue(SourceSpan at, string property, string syntax) => Warning(
        "PP3226", at, $"the value of '{property}' is not complete", $"it takes {syntax}");
}
