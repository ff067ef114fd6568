using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Checking;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>One document through every stage, from the resolved plan to the bytes of its files.</summary>
internal static class DocumentPipeline
{
    /// <returns>Null if no document could be made; the reason is in <paramref name="problems"/>.</returns>
    public static async Task<MadeDocument?> RunAsync(
        ResolvedPlan plan,
        ResolvedDocument document,
        LoadedTemplates templates,
        DiagnosticBag problems,
        DocumentProgress progress,
        CancellationToken cancellation)
    {
        progress.Report("composing");
        var composed = await DocumentComposer
            .ComposeAsync(plan, document, templates.Set, path => path, problems, cancellation)
            .ConfigureAwait(false);
        if (composed is null || problems.HasErrors)
        {
            return null;
        }

        progress.Report("laying out");
        var html = HtmlReader.Read(composed.Html, problems);
        var styled = StyleResolver.Resolve(html, SheetsOf(plan, templates), problems);
        var laidOut = DocumentLayout.LayOut(styled, templates.Fonts, composed.Spans, problems, progress: null, cancellation);

        var metadata = MetadataOf(plan.Plan, document);
        AccessibilityCheck.Check(laidOut, metadata, composed.Spans, problems);

        progress.Report("painting");
        var painter = new PagePainter(laidOut, new ScreenColours(), composed.Spans, problems);
        var pages = laidOut.Pages.Select(page =>
        {
            cancellation.ThrowIfCancellationRequested();
            return painter.Paint(page);
        });
        using var pdf = new MemoryStream();
        PdfWriter.Write(laidOut, pages, metadata, new PdfProfile.Screen(templates.ScreenProfile), pdf);

        var id = document.Definition.Id.Value;
        ImmutableArray<OutputFile> files =
        [
            new("index.html", Encoding.UTF8.GetBytes(WebFonts.Embed(composed.Html, templates.FacesByPath))),
            new($"{id}.pdf", pdf.ToArray()),
            .. composed.Files.Select(file => new OutputFile(file.Key, Encoding.UTF8.GetBytes(file.Value))),
        ];
        return new MadeDocument($"{plan.Plan.Id}/{id}", laidOut.Pages.Length, files);
    }

    private static ImmutableArray<StyleSheet> SheetsOf(ResolvedPlan plan, LoadedTemplates templates) =>
        plan.Plan.Status.Value == PlanStatus.Draft
            ? [templates.PrintStyles, templates.DraftStyles]
            : [templates.PrintStyles];

    private static PdfMetadata MetadataOf(Plan plan, ResolvedDocument document) => new(
        document.Title,
        string.Join("; ", plan.Bodies.Select(body => body.Value)),
        plan.Subtitle?.Value ?? "",
        plan.Language.Value,
        plan.Date.Value)
    {
        Producer = Engine.Producer,
    };
}
