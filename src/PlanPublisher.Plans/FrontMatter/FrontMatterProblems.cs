using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>What can be wrong with front matter, whatever it is about. PP11xx.</summary>
internal static class FrontMatterProblems
{
    public static Diagnostic Missing(SourceSpan span) => Error(
        "PP1101",
        span,
        "the file does not begin with front matter",
        "begin the file with a line '---', lines such as 'title: Introduction', and another line '---'");

    public static Diagnostic NotClosed(SourceSpan span) => Error(
        "PP1102",
        span,
        "the front matter has no end",
        "write a line '---' between the front matter and the text");

    public static Diagnostic Unreadable(SourceSpan span, string reason) => Error(
        "PP1103",
        span,
        $"the front matter cannot be read here: {reason}",
        "put a value between double quotes if it begins with one of % @ ` & * ! | > [ { or a quotation mark; "
            + "begin keys that belong together in the same column");

    public static Diagnostic Tab(SourceSpan span) => Error(
        "PP1104",
        span,
        "a tab stands in the front matter",
        "use spaces: what a tab is worth depends on the editor");

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) =>
        Error("PP1105", span, $"the key '{key}' stands twice", "keep one of them")
            .RelatedTo(first, "first written here");

    public static Diagnostic NotAllowed(SourceSpan span, string what) => Error(
        "PP1106",
        span,
        $"{what} cannot be used in front matter",
        "write the value out; if it is meant as text, put it between double quotes");

    public static Diagnostic TooDeep(SourceSpan span, int most) => Error(
        "PP1107",
        span,
        $"front matter is nested more than {most} levels deep",
        "a value of a plan needs four levels at most");

    public static Diagnostic TooMany(SourceSpan span, int most) => Error(
        "PP1108",
        span,
        $"front matter has more than {most} values",
        "split the file");

    public static Diagnostic NotKeys(SourceSpan span) => Error(
        "PP1109",
        span,
        "front matter consists of keys with values, but this is something else",
        "write lines such as 'title: Introduction'");

    public static Diagnostic UnknownKey(SourceSpan span, string key, string owner, IReadOnlyList<string> known) => Error(
        "PP1110",
        span,
        $"{owner} has no key '{key}'",
        NearestName.Hint(key, known, $"known keys are {string.Join(", ", known)}"));

    public static Diagnostic MissingKey(SourceSpan span, string key, string owner) => Error(
        "PP1111",
        span,
        $"{owner} has no '{key}'",
        $"add a line '{key}: …'");

    public static Diagnostic NoValue(SourceSpan span, string key) => Error(
        "PP1112",
        span,
        $"'{key}' has no value",
        "write one behind the colon, or delete the line");

    public static Diagnostic WrongShape(SourceSpan span, string key, string expected, string found, string hint) => Error(
        "PP1113",
        span,
        $"'{key}' must be {expected}, but it is {found}",
        hint);

    public static Diagnostic NotANumber(SourceSpan span, string key, string value) => Error(
        "PP1114",
        span,
        $"'{key}' must be a whole number, but it is '{value}'",
        "write digits only, without a leading zero: 8, not 08");

    public static Diagnostic NotADate(SourceSpan span, string key, string value) => Error(
        "PP1115",
        span,
        $"'{key}' must be a date, but it is '{value}'",
        "write year, month and day: 2003-04-01");

    public static Diagnostic NoSuchDay(SourceSpan span, string key, string value) => Error(
        "PP1116",
        span,
        $"'{key}' is {value}, a day that does not exist",
        "look the date up");

    public static Diagnostic NotAChoice(SourceSpan span, string key, string value, IReadOnlyList<string> choices) => Error(
        "PP1117",
        span,
        $"'{key}' cannot be '{value}'",
        NearestName.Hint(value, choices, $"write one of {string.Join(", ", choices)}"));

    public static Diagnostic NotAnId(SourceSpan span, string key, string value) => Error(
        "PP1118",
        span,
        $"'{value}' cannot be an id ('{key}')",
        "use small letters a to z, digits and single hyphens: street-crime");

    public static Diagnostic FormerKey(SourceSpan span, string key, string owner, string instead) =>
        Error("PP1119", span, $"{owner} has no '{key}' any more", $"write '{instead}' in its place");
}
