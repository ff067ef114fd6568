using PlanPublisher.Web.Documents;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Observing;
using PlanPublisher.Web.Watching;

namespace PlanPublisher.Web.Jobs;

/// <summary>Makes the documents of plans that are out of date, by the hash of what they are made from.</summary>
/// <remarks>
/// The manifest in the output folder is its memory: a document that was made from what the plan is now is not made again,
/// however often this runs.
/// </remarks>
public sealed class RegenerateJob(PlanCatalogue catalogue, PlanBuilder builder, SaveClock saves, ServiceMetrics metrics) : IServiceJob
{
    public string Name => JobNames.Regenerate;

    public string Title => "Rebuild what has changed";

    public async Task<JobOutcome> RunAsync(JobRun run, IProgress<JobStep> progress, CancellationToken cancellation)
    {
        var sinceSave = saves.TakeUp();
        var due = catalogue.ReadAll().Where(plan => plan.IsDue).ToList();
        if (due.Count == 0)
        {
            return new JobOutcome(RunResult.NothingToDo, "every document is current");
        }

        var tally = new BuildTally();
        foreach (var plan in due)
        {
            tally.Add(await builder.BuildAsync(plan, run, progress, cancellation).ConfigureAwait(false));
        }

        if (sinceSave is not null)
        {
            metrics.SaveReachedOutput(sinceSave());
        }

        return tally.ToOutcome();
    }
}
