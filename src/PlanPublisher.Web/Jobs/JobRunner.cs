using Microsoft.Extensions.Logging;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Live;
using PlanPublisher.Web.Observing;

namespace PlanPublisher.Web.Jobs;

/// <summary>Runs a job once and keeps what came of it: history, captured log, metrics, live progress.</summary>
public sealed class JobRunner(
    RunHistory history,
    RunningJobs running,
    LiveFeed feed,
    ServiceMetrics metrics,
    RunLogs logs,
    TimeProvider clock,
    ILogger<JobRunner> logger)
{
    /// <param name="cancellation">Asks the run to stop: a person did, or the service ends.</param>
    /// <param name="ending">The service ends: the run is left open, so that it is delivered again at the next start.</param>
    /// <exception cref="JobFailedException">The run failed in a way that another try may mend.</exception>
    public async Task RunAsync(
        IServiceJob job, RunCause cause, string period, int attempt, CancellationToken ending, CancellationToken cancellation)
    {
        var id = history.Begin(job.Name, cause, attempt);
        using var log = logs.Capture(id);
        using var scope = logger.BeginScope("run {Run} of {Job}", id, job.Name);
        var start = clock.GetTimestamp();
        running.Begin(id, job.Name);
        feed.Send(new LiveEvent(LiveEvent.Began, id, job.Name, $"{job.Title} has begun"));
        logger.LogInformation("{Job} began: {Cause}, try {Attempt}, due {Period}", job.Name, cause, attempt, period);
        var (outcome, failure) = await OutcomeOfAsync(job, new JobRun(id, cause, period, attempt), ending, cancellation).ConfigureAwait(false);
        logger.Log(
            failure is null ? LogLevel.Information : LogLevel.Error, failure, "{Job} ended: {Result}, {Summary}", job.Name, outcome.Result, outcome.Summary);
        history.End(id, outcome.Result, outcome.Summary, log.Text);
        running.End(id);
        metrics.JobEnded(job.Name, outcome.Result, clock.GetElapsedTime(start));
        feed.Send(new LiveEvent(LiveEvent.Ended, id, job.Name, $"{job.Title}: {outcome.Summary}"));
        if (outcome.Result is RunResult.Failed or RunResult.Interrupted)
        {
            throw new JobFailedException(outcome.Summary, failure);
        }
    }

    private async Task<(JobOutcome Outcome, Exception? Failure)> OutcomeOfAsync(
        IServiceJob job, JobRun run, CancellationToken ending, CancellationToken cancellation)
    {
        try
        {
            var progress = new Reporter(run.Id, job.Name, running, feed);
            return (await job.RunAsync(run, progress, cancellation).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return (new JobOutcome(RunResult.Interrupted, "the service was stopped during this run; the job runs again"), null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return (new JobOutcome(RunResult.Cancelled, "a person stopped this run; the former output stands"), null);
        }
#pragma warning disable CA1031 // whatever a job throws is told in its history and tried again; the service goes on
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (new JobOutcome(RunResult.Failed, exception.Message), exception);
        }
    }

    private sealed class Reporter(long run, string job, RunningJobs running, LiveFeed feed) : IProgress<JobStep>
    {
        public void Report(JobStep value)
        {
            running.Report(run, value);
            feed.Send(new LiveEvent(LiveEvent.Step, run, job, value.Doing));
        }
    }
}
