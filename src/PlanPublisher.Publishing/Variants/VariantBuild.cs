using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Variants;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Publishing.Importing;

namespace PlanPublisher.Publishing.Variants;

/// <summary>Makes the documents of a plan once for each row of a variants file, in one process over all its processors.</summary>
/// <remarks>
/// The plan is parsed once, and the variants share a cache: a variant costs what differs. Each has a folder of its own, named
/// for it, with the documents and manifests as <see cref="Build"/> writes them. A variant with an error is not written, and
/// keeps no other from being made; one that the disk failed is tried again when the others are done.
/// </remarks>
public sealed class VariantBuild
{
    private const int MostTries = 3;

    private readonly BuildRequest _request;
    private readonly LoadedTemplates _templates;
    private readonly SourceText _file;
    private readonly string _planId;
    private readonly ImmutableArray<SourceText> _sources;
    private readonly ImmutableArray<ParsedFile> _parsed;
    private readonly ImmutableArray<Diagnostic> _ofParsing;
    private readonly DiagnosticBag _problems;

    private VariantBuild(
        BuildRequest request, LoadedTemplates templates, SourceText file, string planId, ImmutableArray<SourceText> sources, DiagnosticBag problems)
    {
        (_request, _templates, _file, _planId, _sources, _problems) = (request, templates, file, planId, sources, problems);
        var ofParsing = new DiagnosticBag();
        _parsed = PlanReader.Parse(sources, ofParsing);
        _ofParsing = ofParsing.ToSorted();
    }

    /// <param name="request">With one plan, or a content folder that has but one.</param>
    /// <param name="path">The variants file.</param>
    /// <param name="cache">Null to make each variant by itself; the files are the same.</param>
    public static async Task<VariantsResult> RunAsync(
        BuildRequest request,
        string path,
        TypesettingCache? cache,
        IProgress<VariantStep>? progress = null,
        CancellationToken cancellation = default)
    {
        var problems = new DiagnosticBag();
        var build = Prepare(request, path, cache, problems);
        var variants = build is null || problems.HasErrors ? [] : VariantsReader.Read(build._file, build._parsed, problems);
        var made = build is null || variants.IsEmpty
            ? []
            : await build.MakeAllAsync(variants, progress, cancellation).ConfigureAwait(false);
        return new VariantsResult(made, problems.ToSorted());
    }

    private static VariantBuild? Prepare(BuildRequest request, string path, TypesettingCache? cache, DiagnosticBag problems)
    {
        var workspace = new Workspace(request.ContentFolder);
        var plans = Build.PlanIdsOf(request.ContentFolder, request.PlanId, workspace, problems);
        if (plans.Length > 1)
        {
            problems.Add(ImportingProblems.WhichPlan(plans));
        }

        if (Workspace.ReadFile(path) is not { } bytes)
        {
            problems.Add(VariantsProblems.NoFile(path));
            return null;
        }

        var templates = LoadedTemplates.Read(request.TemplatesFolder, request.TemplatesOverride, problems, cache);
        return templates is null || problems.HasErrors
            ? null
            : new VariantBuild(
                request,
                templates,
                SourceText.Decode(path.Replace('\\', '/'), bytes.Span, problems),
                plans[0],
                workspace.ReadPlan(plans[0], problems),
                problems);
    }

    private async Task<ImmutableArray<MadeVariant>> MakeAllAsync(
        ImmutableArray<PlanVariant> variants, IProgress<VariantStep>? progress, CancellationToken cancellation)
    {
        var made = new MadeVariant?[variants.Length];
        var done = 0;
        for (var tries = 1; tries <= MostTries; tries++)
        {
            var options = new ParallelOptions
            {
                // A disk that failed is not asked for several things at once again.
                MaxDegreeOfParallelism = tries == 1 ? Environment.ProcessorCount : 1,
                CancellationToken = cancellation,
            };
            var waiting = Enumerable.Range(0, made.Length).Where(i => made[i] is null).ToList();
            await Parallel.ForEachAsync(waiting, options, async (i, stop) =>
            {
                made[i] = await TryAsync(variants[i], tries, stop).ConfigureAwait(false);
                if (made[i] is not null)
                {
                    progress?.Report(new VariantStep(Interlocked.Increment(ref done), variants.Length));
                }
            }).ConfigureAwait(false);
        }

        return [.. made.Select(variant => variant!)];
    }

    /// <returns>Null if the disk failed and it is to be tried again.</returns>
    private async Task<MadeVariant?> TryAsync(PlanVariant variant, int tries, CancellationToken cancellation)
    {
        var own = new DiagnosticBag();
        // Among a variant's own, because a plan may accept them.
        foreach (var problem in _ofParsing)
        {
            own.Add(problem);
        }

        MadeVariant? made;
        try
        {
            made = await MakeAsync(variant, tries, own, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (tries < MostTries)
            {
                return null;
            }

            own.Add(VariantsProblems.NotWritten(variant.Name.Span, variant.Name.Value, tries));
            made = new MadeVariant(variant.Name.Value, variant.Id, [], IsMade: false, tries);
        }

        foreach (var problem in own.ToSorted())
        {
            _problems.Add(problem);
        }

        return made;
    }

    private async Task<MadeVariant> MakeAsync(PlanVariant variant, int tries, DiagnosticBag own, CancellationToken cancellation)
    {
        var workspace = new Workspace(_request.ContentFolder);
        var resolved = PlanReader.Read(
            _planId, VariantsReader.Put(_parsed, variant), own, _request.AsOf, other => LoadedPlan.SourcesOf(other, workspace), _templates.Set.Phrases);
        var plan = new LoadedPlan(_planId, _sources.Add(_file), own.HasErrors ? null : resolved);
        var request = _request with { OutputFolder = Path.Combine(_request.OutputFolder, variant.Id) };
        if (!request.ChecksOnly)
        {
            new Publisher(request.OutputFolder).Recover();
        }

        var work = Build.DocumentsOf(plan, request).ToList();
        if (plan.Resolved is not null && work.Count == 0)
        {
            own.Add(PublishingProblems.NoSuchDocument(request.DocumentId!, plan.DocumentIds));
        }

        var documents = new DocumentBuild(request, _templates, own);
        var built = ImmutableArray.CreateBuilder<BuiltDocument>();
        foreach (var (_, document) in work)
        {
            var report = new DocumentProgress(null, _planId, document.Definition.Id.Value, built.Count, work.Count);
            if (await documents.RunAsync(plan.Resolved!, document, report, cancellation).ConfigureAwait(false) is { } one)
            {
                built.Add(one);
            }
        }

        if (request is { ChecksOnly: false, DocumentId: null })
        {
            PlanManifests.Write(plan, built, _templates, new OutputFolder(request.OutputFolder));
        }

        return new MadeVariant(variant.Name.Value, variant.Id, built.ToImmutable(), !own.HasErrors, tries);
    }
}
