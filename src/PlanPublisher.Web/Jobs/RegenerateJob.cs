using PlanPublisher.Web.Documents;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Observing;
using PlanPublisher.Web.Watching;

namespace PlanPublisher.Web.Jobs;

/// <summary>Builds the plans that have changed, by the hash of what their documents are made from.</summary>
/// <remarks>
/// The build leaves documents alone that nothing they print has changed for. A plan that has been built as it is now is
/// not built again, however often this runs; nor does the build write bytes that are there already.
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
