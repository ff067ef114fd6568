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
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.PlainTexts;
using PlanPublisher.Templates.Documents;

namespace PlanPublisher.Publishing.Building;

/// <summary>One document through every stage, from the resolved plan to its pages.</summary>
internal static class DocumentPipeline
{
    private const int LeafletSides = 2;

    /// <summary>More are not read by whom a summary is for.</summary>
    private const int MostSummaryPages = 4;

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
        var house = templates.PrintHouses.Find(plan.Plan.PrintHouse, problems);
        if (composed is null || house is null || problems.HasErrors)
        {
            return null;
        }

        composed = WithPlainText(composed, document.Definition);
        var manifest = ManifestOf(plan.Plan, document, composed, templates.Set);
        return new Composition(
            $"{manifest.Plan}/{manifest.Document}",
            composed,
            MetadataOf(plan.Plan, document),
            manifest,
            plan.Plan.Status.Value == PlanStatus.Draft)
        {
            Pictures = PrintedPictures.Of(composed.Html, pictures),
            Phrases = plan.Plan.Phrases,
            PrintHouse = house,
            Sides = IsLeaflet(document.Definition) ? new Sourced<int>(LeafletSides, document.Definition.Span) : null,
            MostPages = IsSummary(document.Definition) ? new Sourced<int>(MostSummaryPages, document.Definition.Span) : null,
        };
    }

    /// <summary>The pages of a composed document.</summary>
    public static LaidOutDocument LayOut(
        Composition composition, LoadedTemplates templates, DiagnosticBag problems, CancellationToken cancellation)
    {
        var (html, spans) = composition.Document;
        var pages = LayOut(HtmlReader.Read(html, problems), spans, SheetsOf(composition, templates), composition, templates, problems, cancellation);
        if (composition.Sides is { } sides && pages.Pages.Length != sides.Value)
        {
            problems.Add(PublishingProblems.NotAsManySides(sides.Span, composition.DocumentId, sides.Value, pages.Pages.Length));
        }

        if (composition.MostPages is { } most && pages.Pages.Length > most.Value)
        {
            problems.Add(PublishingProblems.TooManyPages(most.Span, composition.DocumentId, most.Value, pages.Pages.Length));
        }

        return pages;
    }

    /// <summary>The pages of a composed document after its words were rearranged, with style sheets of their own.</summary>
    public static LaidOutDocument LayOut(
        HtmlDocument html,
        ElementSpans spans,
        ImmutableArray<StyleSheet> sheets,
        Composition composition,
        LoadedTemplates templates,
        DiagnosticBag problems,
        CancellationToken cancellation)
    {
        var resolved = StyleResolver.Resolve(html, sheets, problems, templates.Cache?.Layout);
        var styled = DocumentPictures.Attach(resolved, new PrintedPictures(composition.Pictures), spans, problems);
        return DocumentLayout.LayOut(styled, templates.Fonts, spans, problems, progress: null, templates.Cache?.Layout, cancellation);
    }

    private static bool IsLeaflet(DocumentDefinition document) => document.Kind.Value == DocumentKinds.Leaflet;

    private static bool IsSummary(DocumentDefinition document) => document.Kind.Value == DocumentKinds.Summary;

    /// <summary>What is given to everyone is given in every form: the page leads to the words alone.</summary>
    private static ComposedDocument WithPlainText(ComposedDocument composed, DocumentDefinition document) => IsLeaflet(document) || IsSummary(document)
        ? composed with { Files = composed.Files.Add(PlainTextFile.Of(document.Id.Value), PlainTextCopy.Of(composed.Html)) }
        : composed;

    /// <summary>The style sheets that all editions begin with.</summary>
    public static ImmutableArray<StyleSheet> SheetsOf(Composition composition, LoadedTemplates templates) =>
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
        Version = plan.VersionWords,
        Status = plan.StatusWords.Value,
        Date = plan.Date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Engine = Engine.Version,
        Templates = new ManifestTemplates(templates.Name, templates.Hash),
        Content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(composed.Html))),
    };
}
