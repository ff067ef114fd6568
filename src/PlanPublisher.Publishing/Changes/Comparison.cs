using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Images;
using PlanPublisher.Plans.Comparing;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Changes.Reports;
using PlanPublisher.Publishing.Changes.Sources;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Changes;

/// <summary>Says what changed in plans since an earlier version, and everything in their documents that it touches.</summary>
/// <remarks>It builds nothing: documents stand as they are. With a folder for it, a report is written.</remarks>
public sealed class Comparison
{
    private readonly ChangesRequest _request;
    private readonly DiagnosticBag _problems = new();
    private bool _isEarlierMissing;

    private Comparison(ChangesRequest request) => _request = request;

    /// <param name="progress">Told what is being done.</param>
    public static Task<ChangesResult> RunAsync(
        ChangesRequest request, IProgress<string>? progress = null, CancellationToken cancellation = default) =>
        new Comparison(request).RunAsync(progress, cancellation);

    private async Task<ChangesResult> RunAsync(IProgress<string>? progress, CancellationToken cancellation)
    {
        var workspace = new Workspace(_request.ContentFolder);
        var ids = Build.PlanIdsOf(_request.ContentFolder, _request.PlanId, workspace, _problems);
        var templates = LoadedTemplates.Read(_request.TemplatesFolder, _request.TemplatesOverride, _problems);
        var plans = ImmutableArray.CreateBuilder<PlanChanges>();
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var id in templates is null ? [] : ids)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report($"comparing {id}");
            if (await CompareAsync(LoadedPlan.Read(workspace, id, _problems, phrases: templates!.Set.Phrases), workspace.PicturesOf(id), templates!, cancellation).ConfigureAwait(false) is { } found)
            {
                plans.Add(found);
                files.AddRange(await WriteReportAsync(found, templates!, progress, cancellation).ConfigureAwait(false));
            }
        }

        // Warnings of the plan are told by a build; here they would hide what was asked for.
        ImmutableArray<Diagnostic> errors = [.. _problems.ToSorted().Where(problem => problem.Severity == Severity.Error)];
        return new ChangesResult(plans.ToImmutable(), errors, _isEarlierMissing, files.ToImmutable());
    }

    private async Task<PlanChanges?> CompareAsync(
        LoadedPlan plan,
        IPictureFiles pictures,
        LoadedTemplates templates,
        CancellationToken cancellation)
    {
        if (plan.Resolved is not { } after)
        {
            return null;
        }

        if (new EarlierVersions(_request, _problems).Find(plan) is not { } earlier)
        {
            _isEarlierMissing = true;
            return null;
        }

        var own = new DiagnosticBag();
        var before = earlier.Sources.IsEmpty ? null : LoadedPlan.Read(plan.Id, earlier.Sources, own, beside: new Workspace(_request.ContentFolder), phrases: templates.Set.Phrases).Resolved;
        if (before is null && own.ToSorted().FirstOrDefault(problem => problem.Severity == Severity.Error) is { } first)
        {
            _problems.Add(ChangesProblems.EarlierHasErrors(plan.Id, earlier.Name, first));
            return null;
        }

        ImmutableArray<PlanChange> changes = before is null ? [] : PlanComparison.Between(before, after);
        var documents = new DocumentComparison(templates, pictures, changes, _request.ReportFolder is not null, _problems, cancellation);
        return new PlanChanges(
            plan.Id,
            after.Plan.Title.Value,
            after.Plan.VersionWords,
            after.Plan.Date.Value,
            earlier.Name,
            changes,
            await documents.RunAsync(before, after).ConfigureAwait(false),
            before is null ? [] : Unprinted(earlier.Sources, plan.Sources, changes));
    }

    private async Task<ImmutableArray<string>> WriteReportAsync(
        PlanChanges found, LoadedTemplates templates, IProgress<string>? progress, CancellationToken cancellation)
    {
        if (_request.ReportFolder is not { } folder || _problems.HasErrors)
        {
            return [];
        }

        progress?.Report($"writing the report on {found.PlanId}");
        var files = await ChangeReportFiles.MakeAsync(found, templates, cancellation).ConfigureAwait(false);
        var output = new OutputFolder(folder);
        foreach (var file in files)
        {
            output.Write($"{found.PlanId}/{file.Name}", file.Bytes);
        }

        return [.. files.Where(file => !file.Name.Contains('/')).Select(file => $"{found.PlanId}/{file.Name}")];
    }

    /// <summary>Files with other words than before in which no change of the plan stands.</summary>
    private static ImmutableArray<string> Unprinted(
        ImmutableArray<SourceText> before, ImmutableArray<SourceText> after, ImmutableArray<PlanChange> changes)
    {
        var (then, now) = (before.ToDictionary(source => source.Path, source => source.Text), after.ToDictionary(source => source.Path, source => source.Text));
        var told = changes.SelectMany(change => (string?[])[change.BeforeSpan.Source?.Path, change.AfterSpan.Source?.Path]).ToHashSet();
        return
        [
            .. then.Keys.Union(now.Keys)
                .Where(path => then.GetValueOrDefault(path) != now.GetValueOrDefault(path) && !told.Contains(path))
                .Order(StringComparer.Ordinal),
        ];
    }
}
