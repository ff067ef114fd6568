using PlanPublisher.Publishing.Files;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Jobs;

/// <summary>Puts a document into the published folder when its embargo ends, and not before.</summary>
/// <remarks>
/// The document is made first if it is out of date. A publication that has been done for its time is not done again, even
/// if the content has changed since: what is out is out, and a new time in the settings publishes anew.
/// </remarks>
public sealed class PublishJob(
    PublicationSettings publication,
    ServiceSettings settings,
    PlanCatalogue catalogue,
    PlanBuilder builder,
    DoneOnce done,
    TimeProvider clock) : IServiceJob
{
    private string Period => ServiceDatabase.Text(publication.At);

    public string Name => JobNames.Publish(publication.Document);

    public string Title => $"Publish {publication.Document}";

    public string? ReasonNotToRunNow => clock.GetUtcNow() < publication.At
        ? "Opens when its embargo ends"
        : done.HashOf(Name, Period) is not null ? "Published" : null;

    public async Task<JobOutcome> RunAsync(JobRun run, IProgress<JobStep> progress, CancellationToken cancellation)
    {
        if (clock.GetUtcNow() < publication.At)
        {
            return new JobOutcome(RunResult.NothingToDo, "the embargo has not ended");
        }

        if (done.HashOf(Name, Period) is not null)
        {
            return new JobOutcome(RunResult.NothingToDo, "this was published before");
        }

        if (catalogue.Find(publication.Document.Plan) is not { } plan)
        {
            return new JobOutcome(RunResult.Mistakes, $"there is no plan '{publication.Document.Plan}'");
        }

        if (plan.IsDue)
        {
            await builder.BuildAsync(plan, run, progress, cancellation).ConfigureAwait(false);
            plan = catalogue.Find(plan.Id) ?? plan;
        }

        return Publish(plan, run);
    }

    private JobOutcome Publish(PlanState plan, JobRun run)
    {
        var document = plan.Find(publication.Document.Document);
        if (document is null || plan.FreshnessOf(document) != DocumentFreshness.Current)
        {
            return new JobOutcome(RunResult.Mistakes, "the document could not be made from the plan as it is; nothing was published");
        }

        if (PlanState.OutOfDate(document).FirstOrDefault() is { } old)
        {
            return new JobOutcome(
                RunResult.Mistakes, $"the {old.Name} edition is out of date: make it with 'planpublisher build'; nothing was published");
        }

        var names = document.Manifest.Outputs.Select(file => file.Path).Append("manifest.json");
        var files = names.Select(name => new OutputFile(name, document.ReadFile(name)!.Value)).ToList();
        new Publisher(settings.PublishedFolder).Publish(publication.Document.ToString(), files);
        // Done twice up to here gives the same bytes; from here on it is known.
        done.Add(new EffectKey(Name, Period, document.Manifest.Content), run.Id);
        return new JobOutcome(RunResult.Worked, $"{publication.Document} was published: {files.Count} files");
    }
}
