using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.PlainTexts;

/// <summary>What a page says, as text without any look: for messages, braille displays and copying.</summary>
/// <remarks>
/// A paragraph is one line, so that every reader breaks it where they need it. Made from the page itself: what stands there
/// for eyes only, and lists of links, are left out.
/// </remarks>
internal static class PlainTextCopy
{
    /// <param name="html">As composed; mistakes in it are told where its pages are laid out.</param>
    public static string Of(string html)
    {
        var writer = new PlainTextWriter();
        writer.WriteBlock(HtmlReader.Read(html, new DiagnosticBag()).Root, "");
        return writer.Text;
    }
}
