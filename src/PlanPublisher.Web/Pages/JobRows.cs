using System.Globalization;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Pages.Words;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Pages;

/// <summary>Puts together what the schedule and the command line show of each job.</summary>
public sealed class JobRows(
    ServiceSettings settings, JobCatalogue jobs, IJobSchedule schedule, RunningJobs running, RunHistory history)
{
    public IReadOnlyList<JobRow> All() => [.. jobs.All.Select(Of)];

    public JobRow Of(IServiceJob job) => new(
        job.Name,
        job.Title,
        WhenOf(job.Name),
        schedule.IsPaused(job.Name),
        running.All.Any(run => run.Job == job.Name),
        schedule.NextTimes(job.Name, 1) is [var next] ? next : null,
        history.Latest(job.Name, 1) is [var last] ? last : null,
        job.ReasonNotToRunNow);

    /// <summary>What the settings say about a job.</summary>
    public IReadOnlyList<(string Name, string Value)> FactsOf(IServiceJob job)
    {
        var facts = new List<(string Name, string Value)>();
        if (CronOf(job.Name) is { } cron)
        {
            facts.Add(("Time plan", cron.Cron is null ? "switched off" : $"{cron.Cron} (minute, hour, day, month, weekday; London time)"));
            facts.Add(("If missed", cron.IfMissed == MissedRun.RunOnce ? "runs once, as soon as it can" : "waits for its next time"));
        }

        var retry = CronOf(job.Name) ?? settings.OnChange;
        facts.Add((
            "If the machine fails",
            retry.Retries == 0 ? "not tried again" : $"tried again up to {Counted.Of(retry.Retries, "time")}, first after {Seconds(retry.RetryAfter)}, then each time after twice as long"));
        return facts;
    }

    private string WhenOf(string job) => job switch
    {
        JobNames.Regenerate => "Each time a file of a plan or of its look is saved",
        _ when CronOf(job) is { } cron => cron.Cron is null ? "Switched off in the settings" : CronWords.Of(cron.Cron),
        _ => "Once, when its embargo ends",
    };

    private CronSettings? CronOf(string job) => job switch
    {
        JobNames.Nightly => settings.Nightly,
        JobNames.CleanUp => settings.CleanUp,
        _ => null,
    };

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString("0", CultureInfo.InvariantCulture) + (time == TimeSpan.FromSeconds(1) ? " second" : " seconds");
}
