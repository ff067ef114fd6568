using System.Globalization;
using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Markdown;

/// <summary>What can be wrong with the text of a file. PP12xx.</summary>
internal static class MarkdownProblems
{
    public static Diagnostic Html(SourceSpan span) => Error(
        "PP1201",
        span,
        "HTML cannot be used in a plan",
        "write it as Markdown, or put a backslash before '<' if the sign itself is meant");

    public static Diagnostic TitleInText(SourceSpan span) => Error(
        "PP1202",
        span,
        "a heading with one '#' stands in the text",
        "the title is written in the front matter; sections begin with '##'");

    public static Diagnostic SkippedLevel(SourceSpan span, int found, int expected) => Error(
        "PP1203",
        span,
        $"this heading has {found} '#', but the one before it allows {expected} at most",
        $"write {new string('#', expected)}, or add the heading that is missing between them");

    public static Diagnostic EmptyHeading(SourceSpan span) => Error(
        "PP1204",
        span,
        "this heading has no words",
        "write some, or delete the line");

    public static Diagnostic RaggedRow(SourceSpan span, int found, int expected) => Error(
        "PP1205",
        span,
        $"this row has {Count(found, "cell")}, but the table has {Count(expected, "column")}",
        "an empty cell is written '| |', a sign '|' in a text '\\|', and '||' joins a cell to the one before it");

    public static Diagnostic NoSeparator(SourceSpan span) => Error(
        "PP1206",
        span,
        "this table has no line that divides its head from its rows",
        "write a line such as '|---|---|' below the head");

    public static Diagnostic NoRows(SourceSpan span) => Error(
        "PP1207",
        span,
        "this table has a head but no rows",
        "write them, or delete the table");

    public static Diagnostic NothingAbove(SourceSpan span) => Error(
        "PP1208",
        span,
        "this cell continues the cell above it, but there is none of the same width",
        "'^^' joins a cell to the one in the row above, within the rows of a table");

    public static Diagnostic NoCaption(SourceSpan span) => new(
        "PP1209",
        Severity.Warning,
        span,
        "this table has no caption",
        "write a line 'Table: what it shows' directly above it");

    public static Diagnostic StrayBraces(SourceSpan span, string text) => Error(
        "PP1210",
        span,
        $"'{text}' means nothing here",
        "{street-crime.target} prints a figure; {.lead} and {#id} stand at the end of a heading or paragraph; "
            + "for the sign itself write \\{");

    public static Diagnostic UnknownStyle(SourceSpan span, string style, IReadOnlyList<string> known) => Error(
        "PP1211",
        span,
        $"'{{.{style}}}' is not a style that can be used here",
        NearestName.Hint(style, known, $"known styles are {string.Join(", ", known.Select(name => $"{{.{name}}}"))}"));

    public static Diagnostic BadAnchor(SourceSpan span, string id) => Error(
        "PP1212",
        span,
        $"'{id}' cannot be an id",
        "use small letters a to z, digits and single hyphens: {#street-crime}");

    public static Diagnostic FootnoteNotClosed(SourceSpan span) => Error(
        "PP1213",
        span,
        "this footnote has no end",
        "a footnote is written ^[its text]");

    public static Diagnostic PlaceholderNotClosed(SourceSpan span) => Error(
        "PP1214",
        span,
        "this placeholder has no end",
        "a placeholder is written [?what is still open]");

    public static Diagnostic EmptyMark(SourceSpan span, string what) => Error(
        "PP1215",
        span,
        $"this {what} says nothing",
        "write its words, or delete it");

    public static Diagnostic CalloutNotClosed(SourceSpan span) => Error(
        "PP1216",
        span,
        "this callout has no end",
        "close it with a line ':::'; one that holds another needs more colons than that: '::::'");

    public static Diagnostic UnknownCallout(SourceSpan span, string kind, IReadOnlyList<string> known) => Error(
        "PP1217",
        span,
        kind.Length == 0 ? "this callout does not say its kind" : $"'{kind}' is not a kind of callout",
        NearestName.Hint(kind, known, $"write one of {string.Join(", ", known)} behind the colons, then the title"));

    public static Diagnostic NotPartOfPlans(SourceSpan span, string what, string hint) =>
        Error("PP1218", span, $"{what} cannot be used in a plan", hint);

    public static Diagnostic PictureWithoutWords(SourceSpan span, string path) => Error(
        "PP2214",
        span,
        $"the picture '{path}' has no words for readers who do not see it",
        "say between the brackets in a sentence what it shows; if it shows nothing that matters, write {.decoration} behind it");

    public static Diagnostic BadPicturePath(SourceSpan span, string path) => Error(
        "PP2215",
        span,
        $"'{path}' is not the path of a picture in the plan's folder",
        "write it from that folder, in small letters, digits, hyphens and full stops, with .png, .jpg or .svg: pictures/map.png");

    public static Diagnostic PictureNotAlone(SourceSpan span, string path) => Error(
        "PP2216",
        span,
        $"the picture '{path}' stands in the middle of a text",
        "write it alone between two empty lines");

    public static Diagnostic TooDeep(SourceSpan span, int most) => Error(
        "PP1219",
        span,
        $"text is nested more than {most} levels deep here",
        "lists in lists and quotations in quotations need few levels; look for signs '>' or '[' that are meant as text");

    public static Diagnostic TooLong(SourceSpan span, int found, int most) => Error(
        "PP1224",
        span,
        string.Create(CultureInfo.InvariantCulture, $"this paragraph has {found:N0} characters, but {most:N0} are the most that is read"),
        "divide it by empty lines");

    public static Diagnostic BadLink(SourceSpan span, string address) => Error(
        "PP1220",
        span,
        $"the link '{address}' leads nowhere a reader can go",
        "write an address with https:, mailto: or tel:, or '#' and the id of something in the plan");

    public static Diagnostic LinkWithoutWords(SourceSpan span, string address) => Error(
        "PP1221",
        span,
        $"the link to '{address}' has no words",
        "write what it leads to between the brackets; only links to ids of the plan may leave them out");

    public static Diagnostic InsertionNotAlone(SourceSpan span, string id) => Error(
        "PP1222",
        span,
        $"'{id}' is put into the middle of a text",
        $"write ![](#{id}) alone between two empty lines; to refer to it leave out the '!'");

    public static Diagnostic NotALine(SourceSpan span) => Error(
        "PP1223",
        span,
        "this value is not one line of text",
        "write a sentence without lists, headings or empty lines");

    public static Diagnostic OtherNumber(SourceSpan span, int written, int printed) => new(
        "PP1225",
        Severity.Warning,
        span,
        $"this item is written with the number {written}, but lists count on from their first number: it is printed as {printed}",
        $"write {printed}, or the same number before every item");

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
