using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Images;
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
    /// <returns>Null if no document could be composed; the reason is in <paramref name="problems"/>.</returns>
    public static async Task<Composition?> ComposeAsync(
        ResolvedPlan plan,
        ResolvedDocument document,
        LoadedTemplates templates,
        IPictureFiles pictures,
        DiagnosticBag problems,
        CancellationToken cancellation)
    {
        var composed = await DocumentComposer
            .ComposeAsync(plan, document, templates.Set, path => path, problems, cancellation)
            .ConfigureAwait(false);
        if (composed is null || problems.HasErrors)
        {
            return null;
        }

        var manifest = ManifestOf(plan.Plan, document, composed, templates.Set);
        return new Composition(
            $"{manifest.Plan}/{manifest.Document}",
            composed,
            MetadataOf(plan.Plan, document),
            manifest,
            plan.Plan.Status.Value == PlanStatus.Draft)
        {
            Pictures = PrintedPictures.Of(composed.Html, pictures),
        };
    }

    /// <summary>Lays a composed document out, paints it and writes its files into memory.</summary>
    public static MadeDocument Make(
        Composition composition,
        LoadedTemplates templates,
        DiagnosticBag problems,
        DocumentProgress progress,
        CancellationToken cancellation)
    {
        var (html, spans) = composition.Document;
        progress.Report("laying out");
        var laidOut = LayOut(composition, templates, problems, cancellation);
        AccessibilityCheck.Check(laidOut, composition.Metadata, spans, problems);

        progress.Report("painting");
        var painter = new PagePainter(laidOut, new ScreenColours(), spans, problems);
        var pages = laidOut.Pages.Select(page =>
        {
            cancellation.ThrowIfCancellationRequested();
            return painter.Paint(page);
        });
        using var pdf = new MemoryStream();
        PdfWriter.Write(laidOut, pages, composition.Metadata, new PdfProfile.Screen(templates.ScreenProfile) { InkProfile = templates.InkProfile }, pdf);

        ImmutableArray<OutputFile> files =
        [
            new("index.html", Encoding.UTF8.GetBytes(WebFonts.Embed(html, templates.FacesByPath))),
            new($"{composition.DocumentId}.pdf", pdf.ToArray()),
            .. composition.Document.Files.Select(file => new OutputFile(file.Key, Encoding.UTF8.GetBytes(file.Value))),
            .. composition.Pictures.Select(file => new OutputFile(file.Key, file.Value)),
        ];
        var manifest = composition.Manifest with
        {
            Outputs = [.. files.Select(Manifest.Describe)],
            Pages = laidOut.Pages.Length,
        };
        return new MadeDocument(laidOut.Pages.Length, [.. files, manifest.ToFile()]);
    }

    /// <summary>The pages of a composed document.</summary>
    public static LaidOutDocument LayOut(
        Composition composition, LoadedTemplates templates, DiagnosticBag problems, CancellationToken cancellation)
    {
        var (html, spans) = composition.Document;
        var resolved = StyleResolver.Resolve(HtmlReader.Read(html, problems), SheetsOf(composition, templates), problems);
        var styled = DocumentPictures.Attach(resolved, new PrintedPictures(composition.Pictures), spans, problems);
        return DocumentLayout.LayOut(styled, templates.Fonts, spans, problems, progress: null, cancellation);
    }

    private static ImmutableArray<StyleSheet> SheetsOf(Composition composition, LoadedTemplates templates) =>
        composition.IsDraft ? [templates.PrintStyles, templates.DraftStyles] : [templates.PrintStyles];

    private static PdfMetadata MetadataOf(Plan plan, ResolvedDocument document) => new(
        document.Title,
        string.Join("; ", plan.Bodies.Select(body => body.Value)),
        plan.Subtitle?.Value ?? "",
        plan.Language.Value,
        plan.Date.Value)
    {
        Producer = Engine.Producer,
    };

    private static Manifest ManifestOf(Plan plan, ResolvedDocument document, ComposedDocument composed, TemplateSet templates) => new()
    {
        Plan = plan.Id,
        Document = document.Definition.Id.Value,
        Title = document.Title,
        Version = plan.Version.Value,
        Status = plan.StatusWords.Value,
        Date = plan.Date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Engine = Engine.Version,
        Templates = new ManifestTemplates(templates.Name, templates.Hash),
        Content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(composed.Html))),
    };
}
