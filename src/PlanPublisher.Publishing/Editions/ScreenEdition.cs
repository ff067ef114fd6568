using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Certificates;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Publishing.Workbooks;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Publishing.Editions;

/// <summary>Makes the web page and the PDF for screens.</summary>
internal static class ScreenEdition
{
    public static MadeEdition Make(
        LaidOutDocument pages,
        Composition composition,
        LoadedTemplates templates,
        DiagnosticBag ofPages,
        EditionChecks checks,
        DocumentProgress progress,
        CancellationToken cancellation)
    {
        var (html, spans) = composition.Document;
        var pdf = ScreenPdf.Write(pages, composition.Metadata, spans, templates, ofPages, checks, progress, cancellation);
        var edition = new Edition.Screen();
        return new MadeEdition(
            edition,
            pages.Pages.Length,
            [
                new("index.html", Encoding.UTF8.GetBytes(WebFonts.Embed(html, templates.FacesByPath, templates.Cache))),
                new(edition.PdfName(composition.DocumentId), pdf),
                .. composition.Document.Files.Select(file => new OutputFile(file.Key, Encoding.UTF8.GetBytes(file.Value))),
                .. composition.Document.Matrices.Select(matrix => new OutputFile(
                    MatrixFiles.Workbook(matrix.Id), MatrixWorkbook.Of(matrix, FactsOf(composition, matrix)))),
                .. composition.Pictures.Select(file => new OutputFile(file.Key, file.Value)),
            ]);
    }

    private static WorkbookFacts FactsOf(Composition composition, ResolvedMatrix matrix) => new(
        matrix.Title, composition.Metadata.Author, composition.Metadata.Language, composition.Metadata.Date);
}
