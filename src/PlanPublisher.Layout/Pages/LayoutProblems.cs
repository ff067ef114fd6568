using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Pages;

/// <summary>What can be wrong with lines and blocks on pages. PP41xx. Page numbers are counted from 1, as viewers count them.</summary>
internal static class LayoutProblems
{
    public static Diagnostic LineTooWide(SourceSpan span, int page, Length width, Length room) => new(
        "PP4101",
        Severity.Warning,
        span,
        $"on page {Number(page)} a line of this text is {width} wide, but there is room for only {room}",
        "allow a break in the longest word with a soft hyphen, or shorten it");

    public static Diagnostic BlockTooTall(SourceSpan span, int page, Length height, Length room) => new(
        "PP4102",
        Severity.Warning,
        span,
        $"on page {Number(page)} something is {height} tall and cannot be cut, but a page has room for only {room}",
        "make the picture or block smaller");

    public static Diagnostic UnknownTarget(SourceSpan span, string address) => new(
        "PP4103",
        Severity.Warning,
        span,
        $"the page of '{address}' cannot be shown: there is nothing with that address in this document",
        "correct the address, or take the reference out");

    /// <param name="language">Empty where the document does not say.</param>
    public static Diagnostic NotHyphenated(SourceSpan span, string language) => new(
        "PP4104",
        Severity.Warning,
        span,
        language.Length == 0
            ? "words are not divided here, because the document does not say its language"
            : $"words are not divided in the language '{language}'; only British English is known",
        "say 'hyphens: manual' for this text, or give its language with 'lang'");

    public static Diagnostic NoteAfterCall(SourceSpan span, int call, int note) => new(
        "PP4105",
        Severity.Warning,
        span,
        $"a footnote is called on page {Number(call)}, but there is room for it only on page {Number(note)}",
        "shorten what stands beside its call, or the notes called there");

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
