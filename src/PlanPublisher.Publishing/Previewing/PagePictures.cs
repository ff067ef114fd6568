using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Painting.Svg;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Previewing;

/// <summary>The pages of one document as pictures, before or without writing any file.</summary>
/// <remarks>The document is laid out once and kept; a page is painted when it is asked for.</remarks>
public sealed class PagePictures
{
    private readonly LaidOutDocument _document;
    private readonly ElementSpans _spans;

    private PagePictures(LaidOutDocument document, ElementSpans spans)
    {
        _document = document;
        _spans = spans;
    }

    public int PageCount => _document.Pages.Length;

    /// <summary>Lays out one document of a plan as it is now.</summary>
    /// <param name="request">With a plan and a document; its output folder is not touched.</param>
    /// <returns>Null if the plan or the document has errors, or is not there.</returns>
    public static async Task<PagePictures?> MakeAsync(BuildRequest request, CancellationToken cancellation = default)
    {
        var problems = new DiagnosticBag();
        var workspace = new Workspace(request.ContentFolder);
        var templates = LoadedTemplates.Read(request.TemplatesFolder, request.TemplatesOverride, problems);
        if (templates is null || request.PlanId is not { } planId || !workspace.Exists || !workspace.PlanIds().Contains(planId))
        {
            return null;
        }

        var plan = LoadedPlan.Read(workspace, planId, problems, phrases: templates.Set.Phrases).Resolved;
        if (plan?.Documents.FirstOrDefault(document => document.Definition.Id.Value == request.DocumentId) is not { } wanted)
        {
            return null;
        }

        var composition = await DocumentPipeline
            .ComposeAsync(plan, wanted, templates, workspace.PicturesOf(planId), problems, cancellation)
            .ConfigureAwait(false);
        return composition is null
            ? null
            : new PagePictures(DocumentPipeline.LayOut(composition, templates, problems, cancellation), composition.Document.Spans);
    }

    /// <summary>One page as SVG.</summary>
    /// <param name="page">From 1.</param>
    public string Svg(int page) =>
        SvgWriter.Write(new PagePainter(_document, new ScreenColours(), _spans, new DiagnosticBag()).Paint(_document.Pages[page - 1]));
}
