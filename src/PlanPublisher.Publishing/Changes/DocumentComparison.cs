using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Images;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Plans.Comparing;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Changes.Pages;

namespace PlanPublisher.Publishing.Changes;

/// <summary>Finds in each document what reads or looks otherwise than before, and on which pages.</summary>
/// <remarks>
/// Both versions are composed with the templates of today, so that only the plan's own changes show. A document whose
/// composed page is the same is untouched, for its files depend on nothing else; it is not laid out. The pictures that
/// authors add are those of today in both.
/// </remarks>
internal sealed class DocumentComparison(
    LoadedTemplates templates,
    IPictureFiles files,
    ImmutableArray<PlanChange> changes,
    bool takesPictures,
    DiagnosticBag problems,
    CancellationToken cancellation)
{
    /// <summary>Pages of one document that are shown in pictures.</summary>
    private const int MostPictures = 40;

    public async Task<ImmutableArray<DocumentChanges>> RunAsync(ResolvedPlan? before, ResolvedPlan after)
    {
        var found = ImmutableArray.CreateBuilder<DocumentChanges>();
        foreach (var document in after.Documents)
        {
            var former = before?.Documents.FirstOrDefault(other => IdOf(other) == IdOf(document));
            var now = await ComposeAsync(after, document, problems).ConfigureAwait(false);
            var then = former is null ? null : await ComposeAsync(before!, former, new DiagnosticBag()).ConfigureAwait(false);
            if (now is not null)
            {
                found.Add(Compare(then, now, document.Title));
            }
        }

        foreach (var gone in before?.Documents.Where(former => after.Documents.All(document => IdOf(document) != IdOf(former))) ?? [])
        {
            found.Add(new DocumentChanges(IdOf(gone), gone.Title, DocumentState.Gone, 0, 0, [], [], []));
        }

        return found.ToImmutable();
    }

    private Task<Composition?> ComposeAsync(ResolvedPlan plan, ResolvedDocument document, DiagnosticBag own) =>
        DocumentPipeline.ComposeAsync(plan, document, templates, files, own, cancellation);

    private DocumentChanges Compare(Composition? then, Composition now, string title)
    {
        var tables = TablesOf(then, now);
        if (then is not null && then.Document.Html == now.Document.Html && then.Metadata == now.Metadata && tables.IsEmpty)
        {
            return new DocumentChanges(now.DocumentId, title, DocumentState.Untouched, 0, 0, [], [], []);
        }

        var after = Print(now);
        if (then is null)
        {
            return new DocumentChanges(now.DocumentId, title, DocumentState.New, 0, after.PageCount, [], [], tables);
        }

        var before = Print(then);
        var places = PlacesOf(before, after, new ChangeCauses(changes, then.Document.Spans, now.Document.Spans, before.Html, after.Html));
        // A page that something was taken from is touched, though nothing on it is new.
        var touched = places.SelectMany(place => place.PagesAfter.IsEmpty ? place.PagesBefore : place.PagesAfter).Select(page => page.Index).ToHashSet();
        ImmutableArray<PageNumber> moved =
            [.. Enumerable.Range(0, after.PageCount).Where(page => !touched.Contains(page) && !after.LooksAs(before, page)).Select(after.NumberOf)];
        return new DocumentChanges(now.DocumentId, title, DocumentState.Touched, before.PageCount, after.PageCount, places, moved, tables)
        {
            Pictures = takesPictures ? PicturesOf(before, after, places) : [],
        };
    }

    private PrintedDocument Print(Composition composition)
    {
        // What there is to warn of in its pages is told by a build.
        var own = new DiagnosticBag();
        var laidOut = DocumentPipeline.LayOut(composition, templates, own, cancellation);
        return new PrintedDocument(laidOut, new PagePainter(laidOut, new ScreenColours(), composition.Document.Spans, own), cancellation);
    }

    private static ImmutableArray<TouchedPlace> PlacesOf(PrintedDocument before, PrintedDocument after, ChangeCauses causes) =>
    [
        .. from pair in InOrder.Of<PrintedLeaf>(before.Leaves, after.Leaves, leaf => leaf.Content)
           where pair.Before?.Content != pair.After?.Content
           let words = WordComparison.Of(pair.Before?.Text ?? "", pair.After?.Text ?? "")
           select new TouchedPlace(
               (pair.After ?? pair.Before)!.What,
               (pair.After ?? pair.Before)!.Where,
               pair.Before is null ? [] : before.PagesOf(pair.Before, after),
               pair.After is null ? [] : after.PagesOf(pair.After, before),
               words.Before,
               words.After,
               causes.Of(pair.Before, pair.After)),
    ];

    private static ImmutableArray<PagePair> PicturesOf(PrintedDocument before, PrintedDocument after, ImmutableArray<TouchedPlace> places)
    {
        var pairs = places
            .SelectMany(place => place.PagesAfter.Select((page, i) => (After: (PageNumber?)page, Before: At(place.PagesBefore, i)))
                .Concat(place.PagesAfter.IsEmpty ? place.PagesBefore.Select(page => (After: (PageNumber?)null, Before: (PageNumber?)page)) : []))
            .DistinctBy(pair => pair.After ?? pair.Before)
            .OrderBy(pair => (pair.After ?? pair.Before)!.Value.Index)
            .Take(MostPictures);
        return
        [
            .. pairs.Select(pair => new PagePair(
                pair.Before,
                pair.Before is { } then ? before.Picture(then.Index) : null,
                pair.After,
                pair.After is { } now ? after.Picture(now.Index) : null)),
        ];
    }

    private static PageNumber? At(ImmutableArray<PageNumber> pages, int i) => pages.IsEmpty ? null : pages[Math.Min(i, pages.Length - 1)];

    private static ImmutableArray<string> TablesOf(Composition? then, Composition now)
    {
        var (former, present) = (then?.Document.Files, now.Document.Files);
        return
        [
            .. present.Keys.Union(former?.Keys ?? [])
                .Where(path => former?.GetValueOrDefault(path) != present.GetValueOrDefault(path))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string IdOf(ResolvedDocument document) => document.Definition.Id.Value;
}
