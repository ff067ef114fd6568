using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Changes.Sources;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>Makes documents: reads plans, runs the stages for each document, writes what came out.</summary>
/// <remarks>
/// A plan with an error makes no document, and a document with an error is not written: its former output stands. Other
/// plans and documents are made all the same, and every problem of a run is reported at once.
/// </remarks>
public static class Build
{
    /// <param name="cache">What earlier builds of the process left; null for one build alone. The files are the same.</param>
    public static async Task<BuildResult> RunAsync(
        BuildRequest request,
        IProgress<BuildStep>? progress = null,
        TypesettingCache? cache = null,
        CancellationToken cancellation = default)
    {
        var problems = new DiagnosticBag();
        var publisher = new Publisher(request.OutputFolder);
        if (!request.ChecksOnly)
        {
            publisher.Recover();
        }

        var workspace = new Workspace(request.ContentFolder);
        var planIds = PlanIdsOf(request.ContentFolder, request.PlanId, workspace, problems);
        var templates = LoadedTemplates.Read(request.TemplatesFolder, request.TemplatesOverride, problems, cache);
        if (templates is null || planIds.IsEmpty)
        {
            return new BuildResult([], problems.ToSorted()) { HasGaps = true };
        }

        var plans = planIds.Select(id => LoadedPlan.Read(workspace, id, problems, request.AsOf, templates.Set.Phrases)).ToList();
        var work = plans.SelectMany(plan => DocumentsOf(plan, request)).ToList();
        if (work.Count == 0 && request.DocumentId is { } wanted && plans.TrueForAll(plan => plan.Resolved is not null))
        {
            problems.Add(PublishingProblems.NoSuchDocument(wanted, plans.SelectMany(plan => plan.DocumentIds)));
        }

        var built = ImmutableArray.CreateBuilder<BuiltDocument>();
        var build = new DocumentBuild(request, templates, problems);
        for (var done = 0; done < work.Count; done++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (plan, document) = work[done];
            var report = new DocumentProgress(progress, plan.Id, document.Definition.Id.Value, done, work.Count);
            if (await build.RunAsync(plan.Resolved!, document, report, cancellation).ConfigureAwait(false) is { } result)
            {
                built.Add(result);
            }
        }

        if (request is { ChecksOnly: false, DocumentId: null })
        {
            var output = new OutputFolder(request.OutputFolder);
            foreach (var plan in plans.Where(plan => PlanManifests.Write(plan, built, templates, output)))
            {
                new KeptSources(output).Keep(plan);
            }
        }

        return new BuildResult(built.ToImmutable(), problems.ToSorted())
        {
            HasGaps = built.Count < work.Count || plans.Exists(plan => plan.Resolved is null),
            AcceptedCount = plans.Sum(plan => plan.Resolved?.AcceptedCount ?? 0),
        };
    }

    /// <summary>The plans that a request asks for; none if it is wrong.</summary>
    internal static ImmutableArray<string> PlanIdsOf(string contentFolder, string? planId, Workspace workspace, DiagnosticBag problems)
    {
        if (!workspace.Exists)
        {
            problems.Add(PublishingProblems.NoContentFolder(contentFolder));
            return [];
        }

        var all = workspace.PlanIds();
        if (all.IsEmpty)
        {
            problems.Add(PublishingProblems.NoPlans(contentFolder));
        }

        if (planId is not { } wanted)
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

    internal static IEnumerable<(LoadedPlan Plan, ResolvedDocument Document)> DocumentsOf(LoadedPlan plan, BuildRequest request) =>
        from document in plan.Resolved?.Documents ?? []
        where request.DocumentId is null || document.Definition.Id.Value == request.DocumentId
        select (plan, document);
}
