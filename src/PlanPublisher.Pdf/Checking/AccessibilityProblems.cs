using PlanPublisher.Diagnostics;

namespace PlanPublisher.Pdf.Checking;

/// <summary>What keeps a document from people who do not see its pages. PP60xx; every one has a row in docs/diagnostics.</summary>
internal static class AccessibilityProblems
{
    public static Diagnostic NoTitle() => new(
        "PP6001",
        Severity.Error,
        SourceSpan.None,
        "the document has no title",
        "give the plan a title: readers show it in place of the file name");

    public static Diagnostic PictureWithoutText(SourceSpan span, string element) => new(
        "PP6002",
        Severity.Error,
        span,
        $"this picture (<{element}>) has no alternative text",
        "say in a sentence what it shows; if it is decoration only, give it an empty text");

    public static Diagnostic HeadingLevelSkipped(SourceSpan span, string heading, int level, int previous) => new(
        "PP6003",
        Severity.Warning,
        span,
        previous == 0
            ? $"the first heading, \"{heading}\", has level {level}, not 1"
            : $"the heading \"{heading}\" has level {level}, but the one before it has level {previous}",
        previous == 0 ? "begin the document with a heading of level 1" : $"make it level {previous + 1}, or add a heading between the two");

    public static Diagnostic TableWithoutHeaders(SourceSpan span) => new(
        "PP6004",
        Severity.Error,
        span,
        "this table has no header cells",
        "make the first row or the first column headers, so that each figure is read with what it measures");

    public static Diagnostic UnevenTable(SourceSpan span, int narrowest, int widest) => new(
        "PP6005",
        Severity.Error,
        span,
        $"the rows of this table have from {narrowest} to {widest} columns",
        "give every row a cell for each column, an empty one where there is nothing to say");

    public static Diagnostic LinkLeadsNowhere(SourceSpan span, string target) => new(
        "PP6006",
        Severity.Error,
        span,
        $"a link leads to {target}, but no page has such a place",
        "correct the address, or add the place it names");

    public static Diagnostic LinkWithoutText(SourceSpan span, string target) => new(
        "PP6007",
        Severity.Error,
        span,
        $"the link to {target} has no text",
        "write what it leads to; a reader hears only that");
}
