using System.Globalization;
using Microsoft.Extensions.Logging;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Freshness;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Observing;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Documents;

/// <summary>Makes the documents of one plan, and keeps what there was to say about it.</summary>
/// <remarks>One build at a time: two would only wait for each other's processor, and hold twice the memory.</remarks>
public sealed class PlanBuilder(
    ServiceSettings settings,
    PlanChecks checks,
    ServiceMetrics metrics,
    TimeProvider clock,
    ILogger<PlanBuilder> logger) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);

    /// <summary>What one build leaves for the next: a saved figure costs what it touches.</summary>
    private readonly TypesettingCache _cache = new();

    /// <param name="makesAll">Make every document, also those that nothing has changed for.</param>
    public async Task<BuildResult> BuildAsync(
        PlanState plan, JobRun run, IProgress<JobStep> progress, CancellationToken cancellation, bool makesAll = false)
    {
        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var start = clock.GetTimestamp();
            var request = new BuildRequest
            {
                ContentFolder = settings.ContentFolder,
                OutputFolder = settings.OutputFolder,
                TemplatesFolder = settings.TemplatesFolder,
                TemplatesOverride = settings.TemplatesOverride,
                PlanId = plan.Id,
                Editions = settings.Editions,
                MakesAll = makesAll,
            };
            var result = await Build.RunAsync(request, new StepReport(progress), _cache, cancellation).ConfigureAwait(false);
            metrics.BuildEnded(clock.GetElapsedTime(start));
            Tell(plan, result);
            checks.Keep(new PlanCheck(
                plan.Id,
                plan.InputHash,
                run.Id,
                clock.GetUtcNow(),
                [.. result.Documents.Select(document => document.DocumentId)],
                [.. result.Diagnostics.Select(ProblemNote.Of)]));
            return result;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private void Tell(PlanState plan, BuildResult result)
    {
        foreach (var problem in result.Diagnostics)
        {
            logger.LogInformation("{Place} {Code}: {Message}", problem.Span.ToString(), problem.Code, problem.Message);
        }

        foreach (var document in result.Documents.Where(document => !document.IsReused))
        {
            metrics.DocumentMade(document.FilesChanged);
            logger.LogInformation(
                "{Document}: {Pages} pages, {Changed} files written",
                document.Folder,
                document.PageCount,
                document.FilesChanged.ToString(CultureInfo.InvariantCulture));
            if (document.FilesChanged > 0)
            {
                TellFiles(plan, document);
            }
        }
    }

    /// <summary>Which run made which file can be read off the log: its lines carry the run's number.</summary>
    private void TellFiles(PlanState plan, BuiltDocument document)
    {
        if (WrittenDocument.Read(settings.OutputFolder, plan.Id, document.DocumentId) is { } written)
        {
            foreach (var file in written.Manifest.Outputs)
            {
                logger.LogInformation("{File} {Bytes} bytes, SHA-256 {Hash}", $"{document.Folder}/{file.Path}", file.Bytes, file.Sha256);
            }
        }
    }

    private sealed class StepReport(IProgress<JobStep> progress) : IProgress<BuildStep>
    {
        public void Report(BuildStep value) =>
            progress.Report(new JobStep($"{value.PlanId}/{value.DocumentId}: {value.Doing}", value.Done, value.Total));
    }
}
