using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Checking;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Certificates;

namespace PlanPublisher.Publishing.Editions;

/// <summary>Writes pages as a PDF for screens and readers of every kind, and checks them on their way.</summary>
internal static class ScreenPdf
{
    /// <param name="look">Sees each painted page as it goes into the file.</param>
    public static byte[] Write(
        LaidOutDocument pages,
        PdfMetadata metadata,
        ElementSpans spans,
        LoadedTemplates templates,
        DiagnosticBag ofPages,
        EditionChecks checks,
        DocumentProgress progress,
        CancellationToken cancellation,
        Func<DisplayList, DisplayList>? look = null)
    {
        AccessibilityCheck.Check(pages, metadata, spans, checks.Begin(CheckKind.Accessibility));
        progress.Report("painting");
        var painter = new PagePainter(pages, new ScreenColours(), spans, ofPages);
        var grey = new GreyCheck(pages, spans, checks.Begin(CheckKind.Grey));
        grey.CheckCells();
        var lists = pages.Pages.Select(page =>
        {
            cancellation.ThrowIfCancellationRequested();
            var list = painter.Paint(page);
            return grey.Check(look?.Invoke(list) ?? list);
        });
        var profile = new PdfProfile.Screen(templates.ScreenProfile) { InkProfile = () => templates.InkProfile };
        using var pdf = new MemoryStream();
        PdfWriter.Write(pages, lists, metadata, profile, pdf, templates.Cache?.Pdf);
        return pdf.ToArray();
    }
}
