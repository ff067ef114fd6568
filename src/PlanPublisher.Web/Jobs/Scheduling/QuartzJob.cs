using PlanPublisher.Web.History;
using PlanPublisher.Web.Hosting;
using Quartz;

namespace PlanPublisher.Web.Jobs.Scheduling;

/// <summary>Stands between Quartz and the jobs: finds the job by its name and tells it the occasion.</summary>
[DisallowConcurrentExecution]
internal sealed class QuartzJob(JobCatalogue jobs, JobRunner runner, WaitingChanges waiting, ServiceEnding ending) : IJob
{
    public const string CauseKey = "cause";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // A job that the settings no longer have may still be in the store.
        if (jobs.Find(context.JobDetail.Key.Name) is not { } job)
        {
            return;
        }

        if (context.Trigger is ICronTrigger cron
            && ClockChange.IsSecondOfTwo(cron.CronExpressionString!, context.ScheduledFireTimeUtc ?? context.FireTimeUtc, cron.TimeZone))
        {
            return;
        }

        waiting.TakenUp(job.Name);
        try
        {
            await runner.RunAsync(job, CauseOf(context), PeriodOf(context), context.RetryAttempt + 1, ending.Token, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (JobFailedException) when (ending.Token.IsCancellationRequested)
        {
            // So the store knows that the run was broken off, and delivers it again.
            cancellationToken.ThrowIfCancellationRequested();
        }
        catch (JobFailedException exception)
        {
            throw new JobExecutionException(exception.Message, exception);
        }
    }

    private static RunCause CauseOf(IJobExecutionContext context) =>
        context.Recovering ? RunCause.Recovery
        : context.RetryAttempt > 0 ? RunCause.Retry
        : Enum.TryParse<RunCause>(context.MergedJobDataMap.GetString(CauseKey), out var cause) ? cause
        : RunCause.Schedule;

    /// <summary>When the run was due. A run that is delivered again has the time of the first delivery.</summary>
    private static string PeriodOf(IJobExecutionContext context) =>
        ServiceDatabase.Text(context.ScheduledFireTimeUtc ?? context.FireTimeUtc);
}
