using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Targets;

/// <summary>What can be wrong with a target. PP21xx.</summary>
internal static class TargetProblems
{
    private const string Forms =
        "write it like one of: 83% · at least 83% · reduce 10% from 2002/03 in 2003/04 · 90% within 6 minutes · "
        + "by 2004-03-31: what is in place · baseline by 2003-03 · pending: the reason";

    private static readonly string[] FirstWords =
    [
        "all:", "at", "baseline", "best", "by", "deliver:", "equivalent:", "hold", "in", "increase", "none:", "pending:",
        "reduce", "split:", "then:", "top", "upper", "via:", "within",
    ];

    public static Diagnostic Empty(SourceSpan span) => Error("PP2101", span, "the target says nothing", Forms);

    public static Diagnostic NotATarget(SourceSpan span, string text)
    {
        var first = text.Split(' ')[0];
        return Error("PP2102", span, $"'{text}' cannot be read as a target", NearestName.Hint(first, FirstWords, Forms));
    }

    public static Diagnostic NotANumber(SourceSpan span, string text) => Error(
        "PP2103",
        span,
        $"'{text}' is not a number",
        "write digits, with commas between thousands and a point before decimals: 19,299 or 6.6%");

    public static Diagnostic NotATime(SourceSpan span, string text) => Error(
        "PP2104",
        span,
        $"'{text}' is not a time that exists",
        "write 2004-03-31, 31 March 2004, March 2004, 2003/04 or 2004; any other words go behind a comma: "
            + "', by national timescales'");

    public static Diagnostic NoReason(SourceSpan span, string kind, string hint) => Error(
        "PP2105",
        span,
        $"'{kind}' does not say {(kind == "via" ? "where it is measured" : "why")}",
        hint);

    public static Diagnostic NotABaseline(SourceSpan span, string text) => Error(
        "PP2106",
        span,
        $"'{text}' is not a baseline",
        "write a period, with its value in brackets if it is known: from 2002/03 (19,299)");

    public static Diagnostic ShareWithoutOf(SourceSpan span, string text) => Error(
        "PP2107",
        span,
        $"a percentage stands before '{text}'",
        "put 'of' between them, or leave out what the measure says already");

    public static Diagnostic TooFewParts(SourceSpan span, string kind) => Error(
        "PP2108",
        span,
        $"'{kind}' needs two targets or more",
        $"write them as a list below '{kind}:', or in one line with ';' between them");

    public static Diagnostic NoName(SourceSpan span, string text) => Error(
        "PP2109",
        span,
        $"'{text}' does not say which part of the measure it is for",
        "write 'split: officers = 11.5 days; support staff = 12 days'");

    public static Diagnostic NoItem(SourceSpan span) => Error(
        "PP2110",
        span,
        "the target names a time, but not what is to be delivered by then",
        "write it behind the colon: 'by 2004-03-31: 20 co-ordinators in place'");

    public static Diagnostic NotAShape(SourceSpan span) => Error(
        "PP2111",
        span,
        "the target is neither one line nor a list under 'all:', 'then:', 'split:' or 'equivalent:'",
        Forms);

    public static Diagnostic PrintedDisagrees(SourceSpan span, string number, SourceSpan target) => new(
        "PP2112",
        Severity.Warning,
        span,
        $"the printed wording does not contain '{number}', which the target does",
        "make the two agree: readers see the wording, charts and comparisons use the target")
    {
        Related = [new RelatedSpan(target, "the target is here")],
    };

    private static Diagnostic Error(string code, SourceSpan span, string message, string hint) =>
        new(code, Severity.Error, span, message, hint);
}
