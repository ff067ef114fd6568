using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Checking;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>Sets a page that nobody sees, on another core, while the real one is still being read.</summary>
/// <remarks>
/// Two thirds of a short run go into first calls: types are loaded, methods are bound or compiled. A page with one of
/// everything makes those calls beside the reading of the real page, which then finds them made. The two share no
/// value, so the bytes are the same with and without it. With one core it would only cost, and is left out.
/// </remarks>
public static class Rehearsal
{
    private const string FontFile = "fonts/SourceSerif4-Regular.ttf";

    /// <summary>Returns at once. Whoever ends the process need not wait for it.</summary>
    /// <param name="templatesFolder">The program's own fonts.</param>
    public static void Begin(string templatesFolder)
    {
        if (Environment.ProcessorCount > 1)
        {
            _ = Task.Run(() => Run(templatesFolder));
        }
    }

    /// <summary>Returns what became of the page, for tests: an unsound one would rehearse little.</summary>
    public static TypesetResult Run(string templatesFolder)
    {
        var problems = new DiagnosticBag();
        if (Workspace.ReadFont(Path.Combine(templatesFolder, FontFile)) is not { } font)
        {
            return new TypesetResult(0, []);
        }

        var fonts = new FontSet([new FontSetEntry("serif", 400, IsItalic: false, FontFace.Parse(font))]);
        var sheet = StyleSheetParser.Parse(new SourceText("rehearsal.css", RehearsedPage.Styles), problems);
        var styled = StyleResolver.Resolve(RehearsedPage.Read(), [sheet], problems);
        var laidOut = DocumentLayout.LayOut(styled, fonts, ElementSpans.Empty, problems);
        var metadata = new PdfMetadata(laidOut.Styled.Document.Title, "", "", "en", Date: null);
        AccessibilityCheck.Check(laidOut, metadata, ElementSpans.Empty, problems);
        var painter = new PagePainter(laidOut, new ScreenColours(), ElementSpans.Empty, problems);
        using var pdf = new MemoryStream();
        PdfWriter.Write(laidOut, laidOut.Pages.Select(painter.Paint), metadata, new PdfProfile.Screen(new byte[128]), pdf);
        return new TypesetResult(laidOut.Pages.Length, problems.ToSorted());
    }
}
