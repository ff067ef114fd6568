using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Pdf.Checking;

/// <summary>What keeps large print from being large print. PP605x.</summary>
internal static class LargePrintProblems
{
    public static Diagnostic TextTooSmall(SourceSpan span, string page, string text, Length size, Length least) => Diagnostic.Warning(
        "PP6050",
        span,
        $"on page {page} of the large print, \"{Begin(text)}\" is set in {size}; {least} is the least there",
        "give it a larger size in styles/large-print.css; lettering of a drawing, in the drawing");

    public static Diagnostic LineTooLong(SourceSpan span, string page, string line, int most) => Diagnostic.Warning(
        "PP6051",
        span,
        $"on page {page} of the large print, the line \"{Begin(line)}\" has {line.Length} characters; {most} are the most there",
        "give its block a smaller max-width in styles/large-print.css");

    private static string Begin(string text) => text.Length <= 30 ? text : text[..27].TrimEnd() + " …";
}
