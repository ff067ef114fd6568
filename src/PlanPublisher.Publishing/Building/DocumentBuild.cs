using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Building.Reuse;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>Makes one document after another, or finds it as an earlier build made it.</summary>
internal sealed class DocumentBuild(BuildRequest request, LoadedTemplates templates, DiagnosticBag problems)
{
    private readonly Workspace _workspace = new(request.ContentFolder);
    private readonly Publisher _publisher = new(request.OutputFolder);
    private readonly BuildRecords _records = new(new OutputFolder(request.OutputFolder));

    /// <returns>Null if it has an error: nothing was written, and its former output stands.</returns>
    public async Task<BuiltDocument?> RunAsync(
        ResolvedPlan plan,
        ResolvedDocument document,
        DocumentProgress progress,
        CancellationToken cancellation)
    {
        var own = new DiagnosticBag();
        progress.Report("composing");
        var composition = await DocumentPipeline
            .ComposeAsync(plan, document, templates, _workspace.PicturesOf(plan.Plan.Id), own, cancellation)
            .ConfigureAwait(false);
        var built = composition is null ? null : FoundOrMade(composition, own, progress, cancellation);
        foreach (var problem in own.ToSorted())
        {
            problems.Add(problem);
        }

        return built;
    }

    private BuiltDocument? FoundOrMade(
        Composition composition,
        DiagnosticBag own,
        DocumentProgress progress,
        CancellationToken cancellation)
    {
        var fingerprint = Fingerprint.Of(composition);
        if (!request.MakesAll && !request.ChecksOnly && _records.Find(composition, fingerprint) is { } record)
        {
            return Built(composition, record.Pages, changed: 0, isReused: true);
        }

        var ofPages = new DiagnosticBag();
        var made = DocumentPipeline.Make(composition, templates, ofPages, progress, cancellation);
        var toldOfPages = ofPages.ToSorted();
        foreach (var problem in toldOfPages)
        {
            own.Add(problem);
        }

        if (ofPages.HasErrors)
        {
            return null;
        }

        if (request.ChecksOnly)
        {
            return Built(composition, made.PageCount, changed: 0, isReused: false);
        }

        progress.Report("writing");
        _records.Forget(composition);
        var changed = _publisher.Publish(composition.Folder, made.Files);
        if (toldOfPages.IsEmpty)
        {
            _records.Keep(composition, fingerprint, made.PageCount, made.Files);
        }

        return Built(composition, made.PageCount, changed, isReused: false);
    }

    private static BuiltDocument Built(Composition composition, int pages, int changed, bool isReused) =>
        new(composition.PlanId, composition.DocumentId, composition.Folder, pages, changed, isReused);
}
