using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Pdf.Checking;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Certificates;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>Makes the PDF for readers who need 18 pt: the composed page rearranged and laid out anew.</summary>
internal static class LargePrintEdition
{
    /// <param name="standard">The pages of the standard edition, which the list of pages leads to.</param>
    public static MadeEdition Make(
        LaidOutDocument standard,
        Composition composition,
        LoadedTemplates templates,
        DiagnosticBag ofPages,
        EditionChecks checks,
        DocumentProgress progress,
        CancellationToken cancellation)
    {
        progress.Report("laying out large print");
        var standardPages = StandardPages.Of(standard);
        var page = LargePrintPage.Of(standard.Styled.Document, composition.Document.Spans, standardPages, composition.Phrases);
        var sheets = DocumentPipeline.SheetsOf(composition, templates).Add(templates.LargePrintStyles);
        var pages = DocumentPipeline.LayOut(page.Html, page.Spans, sheets, composition, templates, ofPages, cancellation);
        var sizes = new LargePrintCheck(pages, page.Spans, checks.Begin(CheckKind.LargePrint));
        sizes.CheckLines();
        var metadata = composition.Metadata with { Title = composition.Phrases.Of("{title} (large print)", ("title", composition.Metadata.Title)) };
        var pdf = ScreenPdf.Write(pages, metadata, page.Spans, templates, ofPages, checks, progress, cancellation, sizes.Check);
        var edition = new Edition.Large();
        var concordance = Concordance.Of(composition.DocumentId, page.List, standardPages, pages);
        return new MadeEdition(
            edition,
            pages.Pages.Length,
            [new(edition.PdfName(composition.DocumentId), pdf), concordance.ToFile(composition.DocumentId)]);
    }
}
