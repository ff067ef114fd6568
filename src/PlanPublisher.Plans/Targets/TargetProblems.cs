using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Targets;

/// <summary>What can be wrong with a target. PP21xx.</summary>
internal static class TargetProblems
{
    private const string Forms =
        "write it like one of: 83% · at least 83% · reduce 10% from 2002/03 in 2003/04 · 90% within 6 minutes · "
        + "by 2004-03-31: what is in place · baseline by 2003-03 · pending: the reason";

    private static readonly string[] Starts =
    [
        "all:", "at least", "at most", "baseline", "best of", "deliver:", "double", "equivalent:", "halve", "hold", "increase",
        "maintain", "minimum of", "maximum of", "no more than", "none:", "pending:", "reduce", "split:", "then:", "top", "up to",
        "upper quartile", "via:", "within",
    ];

    private static readonly string[] WordsAfterShare = ["of", "from", "within", "by", "in"];

    public static Diagnostic Empty(SourceSpan span) => Error("PP2101", span, "the target says nothing", Forms);

    public static Diagnostic NotATarget(SourceSpan span, string text) =>
        Error("PP2102", span, $"'{text}' cannot be read as a target", Forms);

    /// <summary>What a target most probably was to begin with; null for words that are near to nothing.</summary>
    public static string? NearestStart(string words) =>
        NearestName.Of(words, Starts) is { } near && near != words ? near : null;

    public static Diagnostic NotAStart(SourceSpan span, string words, string near) =>
        Error("PP2118", span, $"no target begins with '{words}'", $"did you mean '{near}'?");

    /// <param name="digits">The number that <paramref name="text"/> begins with, where only a space is missing behind it.</param>
    public static Diagnostic NotANumber(SourceSpan span, string text, string? digits = null) => Error(
        "PP2103",
        span,
        $"'{text}' is not a number",
        digits is null
            ? "write digits, with commas between thousands and a point before decimals: 19,299 or 6.6%"
            : $"write a space between the number and what it counts: '{digits} {text[digits.Length..]}'");

    public static Diagnostic NotATime(SourceSpan span, string text) => Error(
        "PP2104",
        span,
        $"'{text}' is not a time that exists",
        TargetTime.Nearest(text) is { } near ? $"did you mean {near}?" : "write 2004-03-31, 31 March 2004, March 2004, 2003/04 or 2004; any other words go behind a comma: "
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
        TargetTime.Nearest(text) is { } near ? $"did you mean {near}?" : "write a period, with its value in brackets if it is known: from 2002/03 (19,299)");

    public static Diagnostic ShareWithoutOf(SourceSpan span, string text) => Error(
        "PP2107",
        span,
        $"a percentage stands before '{text}'",
        NearestName.Of(text.Split(' ')[0], WordsAfterShare) is { } near ? $"did you mean '{near}'?" : "put 'of' between them, or leave out what the measure says already");

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

    public static Diagnostic SecondPercentage(SourceSpan span) => Error(
        "PP2113",
        span,
        "a percent sign stands among the words of this target",
        "write one number with its sign first: '83% of homicides'; several targets go behind 'all:' with ';' between them");

    public static Diagnostic BreaksOff(SourceSpan span, string word) => Error(
        "PP2114",
        span,
        $"the target breaks off after '{word}'",
        word switch
        {
            "of" => "say of what, or leave 'of' out: 'of homicides cleared up'",
            "by" or "in" => $"write a time behind it: '{word} 31 March 2004', '{word} 2003/04'",
            "from" => "write the period that it is compared with: 'from 2002/03'",
            "within" => "write a time limit behind it: 'within 6 minutes'",
            "at" or "least" or "most" or "than" => "write 'at least', 'at most' or 'no more than' before the number",
            _ => "finish it, or leave the word out",
        });

    public static Diagnostic TimeWithoutWord(SourceSpan span, string time, string? near) => Error(
        "PP2115",
        span,
        $"nothing says whether '{time}' is a deadline, a period or a baseline",
        near is null ? $"write 'by {time}', 'in {time}' or 'from {time}'" : $"did you mean '{near} {time}'?");

    public static Diagnostic SeparatorAlone(SourceSpan span) => Error(
        "PP2116",
        span,
        "';' parts two targets, but nothing says how they belong together",
        "begin the line with 'all:', 'then:' (one after the other), 'equivalent:' (the same said twice) or 'split:'");

    public static Diagnostic StrayBracket(SourceSpan span) => Error(
        "PP2117",
        span,
        "this bracket has no other half",
        "close it, or leave it out: 'from 2002 (19,299)'");

    public static Diagnostic PrintedDisagrees(SourceSpan span, string number, SourceSpan target) => new(
        "PP2112",
        Severity.Warning,
        span,
        $"the printed wording does not contain '{number}', which the target does",
        "make the two agree: readers see the wording, charts and comparisons use the target")
    {
        Related = [new RelatedSpan(target, "the target is here")],
    };
}
