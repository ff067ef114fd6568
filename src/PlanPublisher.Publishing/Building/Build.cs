using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>Makes documents: reads plans, runs the stages for each document, writes what came out.</summary>
/// <remarks>
/// A plan with an error makes no document, and a document with an error is not written: its former output stands. Other
/// plans and documents are made all the same, and every problem of a run is reported at once.
/// </remarks>
public static class Build
{
    public static async Task<BuildResult> RunAsync(
        BuildRequest request,
        IProgress<BuildStep>? progress = null,
        CancellationToken cancellation = default)
    {
        var problems = new DiagnosticBag();
        var publisher = new Publisher(request.OutputFolder);
        if (!request.ChecksOnly)
        {
            publisher.Recover();
        }

        var workspace = new Workspace(request.ContentFolder);
        var planIds = PlanIdsOf(request, workspace, problems);
        var templates = LoadedTemplates.Read(request.TemplatesFolder, request.TemplatesOverride, problems);
        if (templates is null || planIds.IsEmpty)
        {
            return new BuildResult([], problems.ToSorted());
        }

        var plans = planIds.Select(id => LoadedPlan.Read(workspace, id, problems)).ToList();
        var work = plans.SelectMany(plan => DocumentsOf(plan, request)).ToList();
        if (work.Count == 0 && request.DocumentId is { } wanted && plans.TrueForAll(plan => plan.Resolved is not null))
        {
            problems.Add(PublishingProblems.NoSuchDocument(wanted, plans.SelectMany(plan => plan.DocumentIds)));
        }

        var built = ImmutableArray.CreateBuilder<BuiltDocument>();
        for (var done = 0; done < work.Count; done++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (plan, document) = work[done];
            var report = new DocumentProgress(progress, plan.Id, document.Definition.Id.Value, done, work.Count);
            if (await BuildOneAsync(plan, document, templates, publisher, request, problems, report, cancellation).ConfigureAwait(false)
                is { } result)
            {
                built.Add(result);
            }
        }

        return new BuildResult(built.ToImmutable(), problems.ToSorted());
    }

    private static ImmutableArray<string> PlanIdsOf(BuildRequest request, Workspace workspace, DiagnosticBag problems)
    {
        if (!workspace.Exists)
        {
            problems.Add(PublishingProblems.NoContentFolder(request.ContentFolder));
            return [];
        }

        var all = workspace.PlanIds();
        if (all.IsEmpty)
        {
            problems.Add(PublishingProblems.NoPlans(request.ContentFolder));
        }

        if (request.PlanId is not { } wanted)
        {
            return all;
        }

        if (!all.Contains(wanted))
        {
            problems.Add(PublishingProblems.NoSuchPlan(wanted, all));
            return [];
        }

        return [wanted];
    }

    private static IEnumerable<(LoadedPlan Plan, ResolvedDocument Document)> DocumentsOf(LoadedPlan plan, BuildRequest request) =>
        from document in plan.Resolved?.Documents ?? []
        where request.DocumentId is null || document.Definition.Id.Value == request.DocumentId
        select (plan, document);

    private static async Task<BuiltDocument?> BuildOneAsync(
        LoadedPlan plan,
        ResolvedDocument document,
        LoadedTemplates templates,
        Publisher publisher,
        BuildRequest request,
        DiagnosticBag problems,
        DocumentProgress progress,
        CancellationToken cancellation)
    {
        var own = new DiagnosticBag();
        var made = await DocumentPipeline.RunAsync(plan.Resolved!, document, templates, own, progress, cancellation).ConfigureAwait(false);
        foreach (var problem in own.ToSorted())
        {
            problems.Add(problem);
        }

        if (made is null || own.HasErrors)
        {
            return null;
        }

        progress.Report("writing");
        var manifest = ManifestOf(plan, document, templates, made);
        var changed = request.ChecksOnly ? 0 : publisher.Publish(made.Folder, [.. made.Files, manifest.ToFile()]);
        return new BuiltDocument(plan.Id, document.Definition.Id.Value, made.Folder, made.PageCount, changed);
    }

    private static Manifest ManifestOf(LoadedPlan plan, ResolvedDocument document, LoadedTemplates templates, MadeDocument made)
    {
        var header = plan.Resolved!.Plan;
        return new Manifest
        {
            Plan = plan.Id,
            Document = document.Definition.Id.Value,
            Title = document.Title,
            Version = header.Version.Value,
            Status = header.StatusWords.Value,
            Date = header.Date.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Engine = Engine.Version,
            Templates = new ManifestTemplates(templates.Set.Name, templates.Set.Hash),
            Sources = [.. plan.Sources.Select(source => new ManifestFile(source.Path, source.ByteCount, source.Hash))],
            Outputs = [.. made.Files.Select(Manifest.Describe)],
            Pages = made.PageCount,
        };
    }
}
