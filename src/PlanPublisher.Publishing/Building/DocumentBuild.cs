using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Building.Reuse;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>Makes one document after another in the editions asked for, or finds them as an earlier build made them.</summary>
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
        var mayReuse = request is { MakesAll: false, ChecksOnly: false };
        var found = mayReuse
            ? request.Editions.Select(edition => _records.Find(composition, edition)).OfType<MadeEdition>().ToImmutableArray()
            : [];
        var maker = new EditionMaker(composition, templates, progress, cancellation);
        ImmutableArray<MadeEdition> made =
            [.. request.Editions.Except(found.Select(edition => edition.Edition)).Select(edition => KeptOrMade(composition, maker, edition))];
        foreach (var problem in made.SelectMany(edition => edition.Problems))
        {
            own.Add(problem);
        }

        if (made.Any(edition => edition.HasErrors))
        {
            return null;
        }

        var document = DocumentFiles.Of(
            composition,
            [.. request.Editions.Select(edition => made.Concat(found).First(other => other.Edition == edition))],
            KeptEdition.ReadAll(request.OutputFolder, composition, request.Editions));
        var changed = request.ChecksOnly ? 0 : Write(composition, made, document.Files, progress);
        return new BuiltDocument(
            composition.PlanId, composition.DocumentId, composition.Folder, document.Manifest.Pages, changed, made.IsEmpty)
        {
            OutOfDate = [.. document.Manifest.Editions.Where(edition => edition.IsOutOfDate).Select(edition => edition.Name)],
        };
    }

    /// <summary>Variants of a plan may have a document in common; a build that makes all makes it nevertheless.</summary>
    private MadeEdition KeptOrMade(Composition composition, EditionMaker maker, Edition edition)
    {
        if (request.MakesAll || templates.Cache is not { } cache)
        {
            return maker.Make(edition);
        }

        var source = SourceHash.Of(composition, edition.Name);
        if (!cache.Editions.TryFind(source, out var made))
        {
            made = maker.Make(edition);
            if (made.Problems.IsEmpty)
            {
                cache.Editions.Add(source, made, made.Files.Sum(file => (long)file.Bytes.Length));
            }
        }

        return made;
    }

    private int Write(
        Composition composition, ImmutableArray<MadeEdition> made, IReadOnlyList<OutputFile> files, DocumentProgress progress)
    {
        progress.Report("writing");
        foreach (var edition in made)
        {
            _records.Forget(composition, edition.Edition);
        }

        var changed = _publisher.Publish(composition.Folder, files);
        foreach (var edition in made.Where(edition => edition.Problems.IsEmpty))
        {
            _records.Keep(composition, edition);
        }

        return changed;
    }
}
