using Microsoft.Extensions.Hosting;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Settings;
using Quartz;

namespace PlanPublisher.Web.Jobs.Scheduling;

/// <summary>The schedule as Quartz keeps it. At the start, what the store holds is brought in line with the settings.</summary>
/// <remarks>
/// A trigger that is as the settings want it is left alone: its next time tells Quartz what was missed while the service was
/// not running.
/// </remarks>
internal sealed class QuartzSchedule(
    ISchedulerFactory factory,
    JobCatalogue jobs,
    ServiceSettings settings,
    PausedJobs paused,
    DoneOnce done,
    WaitingChanges waiting,
    TimeProvider clock) : IJobSchedule, IHostedService
{
    private readonly TimeZoneInfo _zone = LondonTime.Find();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await factory.GetScheduler(cancellationToken).ConfigureAwait(false);
        await RemoveUnknownAsync(scheduler, cancellationToken).ConfigureAwait(false);
        foreach (var job in jobs.All)
        {
            var detail = JobBuilder.Create<QuartzJob>().WithIdentity(job.Name).StoreDurably().RequestRecovery().Build();
            await scheduler.AddJob(detail, new AddJobOptions { Replace = true }, cancellationToken).ConfigureAwait(false);
        }

        await PutCronAsync(scheduler, JobNames.Nightly, settings.Nightly, cancellationToken).ConfigureAwait(false);
        await PutCronAsync(scheduler, JobNames.CleanUp, settings.CleanUp, cancellationToken).ConfigureAwait(false);
        foreach (var publication in settings.Publications)
        {
            await PutPublicationAsync(scheduler, publication, cancellationToken).ConfigureAwait(false);
        }

        foreach (var job in jobs.All.Where(job => paused.Has(job.Name)))
        {
            await scheduler.PauseJob(new JobKey(job.Name), cancellationToken).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task RunNowAsync(string job, RunCause cause, CancellationToken cancellation = default)
    {
        if (cause == RunCause.Change && !waiting.Ask(job))
        {
            return;
        }

        var scheduler = await factory.GetScheduler(cancellation).ConfigureAwait(false);
        var occasion = new JobDataMap { [QuartzJob.CauseKey] = cause.ToString() };
        await scheduler.TriggerJob(new JobKey(job), occasion, cancellation).ConfigureAwait(false);
    }

    public async Task PauseAsync(string job, CancellationToken cancellation = default)
    {
        paused.Add(job);
        var scheduler = await factory.GetScheduler(cancellation).ConfigureAwait(false);
        await scheduler.PauseJob(new JobKey(job), cancellation).ConfigureAwait(false);
    }

    public async Task ResumeAsync(string job, CancellationToken cancellation = default)
    {
        paused.Remove(job);
        var scheduler = await factory.GetScheduler(cancellation).ConfigureAwait(false);
        await scheduler.ResumeJob(new JobKey(job), cancellation).ConfigureAwait(false);
        if (job == JobNames.Regenerate)
        {
            // Changes were passed over meanwhile.
            await RunNowAsync(job, RunCause.Change, cancellation).ConfigureAwait(false);
        }
    }

    public async Task<bool> CancelAsync(string job, CancellationToken cancellation = default)
    {
        var scheduler = await factory.GetScheduler(cancellation).ConfigureAwait(false);
        return await scheduler.Interrupt(new JobKey(job), cancellation).ConfigureAwait(false);
    }

    public bool IsPaused(string job) => paused.Has(job);

    public IReadOnlyList<FireTime> NextTimes(string job, int count)
    {
        if (CronOf(job) is { } cron)
        {
            return [.. CronPlan.NextTimes(job, cron, _zone, clock.GetUtcNow()).Take(count)];
        }

        return
        [
            .. settings.Publications
                .Where(publication => JobNames.Publish(publication.Document) == job && publication.At > clock.GetUtcNow())
                .Select(publication => new FireTime(job, TimeZoneInfo.ConvertTime(publication.At, _zone), null)),
        ];
    }

    private string? CronOf(string job) => job switch
    {
        JobNames.Nightly => settings.Nightly.Cron,
        JobNames.CleanUp => settings.CleanUp.Cron,
        _ => null,
    };

    private async Task RemoveUnknownAsync(IScheduler scheduler, CancellationToken cancellation)
    {
        foreach (var key in await scheduler.GetJobKeys(GroupMatcher<JobKey>.AnyGroup(), cancellation).ConfigureAwait(false))
        {
            if (jobs.Find(key.Name) is null)
            {
                await scheduler.DeleteJob(key, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task PutCronAsync(IScheduler scheduler, string job, CronSettings wanted, CancellationToken cancellation)
    {
        var key = new TriggerKey(job);
        if (wanted.Cron is null)
        {
            await scheduler.UnscheduleJob(key, cancellation).ConfigureAwait(false);
            return;
        }

        var plan = CronPlan.Parse(wanted.Cron, _zone);
        var misfire = wanted.IfMissed == MissedRun.RunOnce
            ? CronTriggerMisfireInstruction.FireAndProceed
            : CronTriggerMisfireInstruction.DoNothing;
        var retry = RetryOf(wanted);
        var existing = await scheduler.GetTrigger(key, cancellation).ConfigureAwait(false) as ICronTrigger;
        if (existing is not null
            && existing.CronExpressionString == plan.CronExpressionString
            && existing.TimeZone.Id == _zone.Id
            && existing.MisfireInstruction == misfire
            && Equals(existing.RetryPolicy, retry))
        {
            return;
        }

        var trigger = TriggerBuilder.Create(clock)
            .WithIdentity(key)
            .ForJob(job)
            .WithCronSchedule(plan, schedule => schedule.WithMisfireInstruction(misfire))
            .WithRetryPolicy(retry)
            .Build();
        await PutAsync(scheduler, trigger, cancellation).ConfigureAwait(false);
    }

    private async Task PutPublicationAsync(IScheduler scheduler, PublicationSettings publication, CancellationToken cancellation)
    {
        var job = JobNames.Publish(publication.Document);
        var key = new TriggerKey(job);
        var existing = await scheduler.GetTrigger(key, cancellation).ConfigureAwait(false);
        if (done.HashOf(job, ServiceDatabase.Text(publication.At)) is not null || existing?.StartTimeUtc == publication.At.ToUniversalTime())
        {
            return;
        }

        // Embargoes that ended while the service was not running are made up for at once.
        var trigger = TriggerBuilder.Create(clock)
            .WithIdentity(key)
            .ForJob(job)
            .StartAt(publication.At)
            .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
            .WithRetryPolicy(RetryOf(settings.OnChange))
            .Build();
        await PutAsync(scheduler, trigger, cancellation).ConfigureAwait(false);
    }

    private static async Task PutAsync(IScheduler scheduler, ITrigger trigger, CancellationToken cancellation)
    {
        if (await scheduler.Exists(trigger.Key, cancellation).ConfigureAwait(false))
        {
            await scheduler.RescheduleJob(trigger.Key, trigger, cancellation).ConfigureAwait(false);
        }
        else
        {
            await scheduler.ScheduleJob(trigger, new ScheduleJobOptions(), cancellation).ConfigureAwait(false);
        }
    }

    internal static RetryPolicy RetryOf(RetrySettings settings) =>
        settings.Retries == 0 ? RetryPolicy.None : RetryPolicy.Exponential(settings.Retries, settings.RetryAfter, 2.0);
}
