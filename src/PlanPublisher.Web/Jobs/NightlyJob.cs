using Microsoft.Extensions.Logging;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.History;

namespace PlanPublisher.Web.Jobs;

/// <summary>Makes every document anew, whatever has changed, and holds every file against its manifest.</summary>
/// <remarks>
/// Bytes that come out as they were are not written, so a quiet night changes nothing. A night that was finished for the
/// same content is not done twice, even if the scheduler delivers it twice.
/// </remarks>
public sealed class NightlyJob(PlanCatalogue catalogue, PlanBuilder builder, DoneOnce done, ILogger<NightlyJob> logger) : IServiceJob
{
    public string Name => JobNames.Nightly;

    public string Title => "Build everything and check it";

    public async Task<JobOutcome> RunAsync(JobRun run, IProgress<JobStep> progress, CancellationToken cancellation)
    {
        var plans = catalogue.ReadAll();
        var key = new EffectKey(Name, run.Period, PlanCatalogue.HashOf(plans));
        if (done.Has(key))
        {
            return new JobOutcome(RunResult.NothingToDo, "this night's build was finished before, for the same content");
        }

        var tally = new BuildTally();
        foreach (var plan in plans)
        {
            tally.Add(await builder.BuildAsync(plan, run, progress, cancellation, makesAll: true).ConfigureAwait(false));
        }

        progress.Report(new JobStep("holding files against their manifests", plans.Length, plans.Length));
        var damaged = Damaged();
        if (damaged > 0)
        {
            return new JobOutcome(RunResult.Failed, $"{damaged} files are not those of their manifests; the log names them");
        }

        done.Add(key, run.Id);
        return tally.ToOutcome(", every file is whole");
    }

    private int Damaged()
    {
        var count = 0;
        foreach (var document in catalogue.ReadAll().SelectMany(plan => plan.Documents))
        {
            foreach (var file in document.DamagedFiles())
            {
                logger.LogError("{Folder}/{File} is missing or has been changed by hand", document.Folder, file);
                count++;
            }
        }

        return count;
    }
}
