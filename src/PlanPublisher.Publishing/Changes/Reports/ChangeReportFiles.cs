using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Changes.Reports;

/// <summary>Makes a report on changes: a web page with page pictures, a tagged PDF, and JSON.</summary>
internal static class ChangeReportFiles
{
    public static async Task<ImmutableArray<OutputFile>> MakeAsync(
        PlanChanges found, LoadedTemplates templates, CancellationToken cancellation)
    {
        var report = ReportPages.Of(found);
        var web = await ChangeReportComposer.ComposeAsync(report, templates.Set, showsPictures: true).ConfigureAwait(false);
        var print = await ChangeReportComposer.ComposeAsync(report, templates.Set, showsPictures: false).ConfigureAwait(false);
        return
        [
            new OutputFile("changes.html", Encoding.UTF8.GetBytes(WebFonts.Embed(web.Html, templates.FacesByPath))),
            new OutputFile("changes.pdf", PdfOf(print, found, templates, cancellation)),
            new OutputFile("changes.json", Encoding.UTF8.GetBytes(ChangesJson.Of([found]))),
            .. PicturesOf(found),
        ];
    }

    private static byte[] PdfOf(ComposedDocument page, PlanChanges found, LoadedTemplates templates, CancellationToken cancellation)
    {
        // Long words in narrow columns are the only thing it could tell of, and nobody could mend them.
        var problems = new DiagnosticBag();
        var styled = StyleResolver.Resolve(HtmlReader.Read(page.Html, problems), [templates.ChangesStyles], problems);
        var laidOut = DocumentLayout.LayOut(styled, templates.Fonts, page.Spans, problems, progress: null, cache: null, cancellation);
        var painter = new PagePainter(laidOut, new ScreenColours(), page.Spans, problems);
        var metadata = new PdfMetadata(styled.Document.Title, Engine.Producer, ChangeSummary.Of(found), styled.Document.Language, found.Date)
        {
            Producer = Engine.Producer,
        };
        using var pdf = new MemoryStream();
        PdfWriter.Write(laidOut, laidOut.Pages.Select(painter.Paint), metadata, new PdfProfile.Screen(templates.ScreenProfile), pdf);
        return pdf.ToArray();
    }

    private static IEnumerable<OutputFile> PicturesOf(PlanChanges found) =>
        from document in found.Documents
        from pair in document.Pictures
        from file in (IEnumerable<OutputFile>)
            [
                .. Picture(document, pair.Before, pair.BeforeSvg, "before"),
                .. Picture(document, pair.After, pair.AfterSvg, "after"),
            ]
        group file by file.Name into same
        select same.First();

    private static IEnumerable<OutputFile> Picture(DocumentChanges document, PageNumber? page, string? svg, string version) =>
        page is { } number && svg is not null
            ? [new OutputFile(ReportPages.PictureName(document, number, version), Encoding.UTF8.GetBytes(svg))]
            : [];
}
