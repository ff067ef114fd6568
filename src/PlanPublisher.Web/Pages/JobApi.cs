using Microsoft.AspNetCore.Http;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Observing;
using PlanPublisher.Web.Pages.Words;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Pages;

/// <summary>Answers the command line in the lines that it prints.</summary>
public sealed class JobApi(JobCatalogue jobs, JobRows rows, IJobSchedule schedule, RunHistory history, TimeProvider clock)
{
    private readonly ConsoleClock _clock = new(LondonTime.Find());

    public IResult List()
    {
        var now = clock.GetUtcNow();
        return Lines(["job", "state", "next", "last run"], rows.All().Select(row => (string[])
        [
            row.Name,
            row.IsRunning ? "running" : row.IsPaused ? "paused" : "on",
            row.IsPaused ? "none while paused" : row.Next is { } next ? _clock.Moment(next.Local, now) : "none set",
            row.Last is { } last ? $"{ResultWord.Of(last.Result)}, {_clock.Moment(last.Started, now)}" : "none",
        ]));
    }

    public IResult History(string? job, int count) =>
        job is not null && jobs.Find(job) is null
            ? NoSuch(job)
            : Lines(["run", "job", "started", "result", "summary"], history.Latest(job, Math.Clamp(count, 1, 1000)).Select(run => (string[])
            [
                run.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
                run.Job,
                _clock.Moment(run.Started, clock.GetUtcNow()),
                ResultWord.Of(run.Result),
                run.Summary,
            ]));

    public async Task<IResult> DoAsync(string job, string action, CancellationToken cancellation)
    {
        if (jobs.Find(job) is not { } found)
        {
            return NoSuch(job);
        }

        switch (action)
        {
            case "run" when found.ReasonNotToRunNow is { } reason:
                return Results.Text($"{job} was not run: {reason}\n", statusCode: StatusCodes.Status409Conflict);
            case "run":
                await schedule.RunNowAsync(job, RunCause.Person, cancellation).ConfigureAwait(false);
                return Results.Text($"{job} runs\n");
            case "pause":
                await schedule.PauseAsync(job, cancellation).ConfigureAwait(false);
                return Results.Text($"{job} is paused\n");
            case "resume":
                await schedule.ResumeAsync(job, cancellation).ConfigureAwait(false);
                return Results.Text($"{job} goes on\n");
            case "cancel":
                return await schedule.CancelAsync(job, cancellation).ConfigureAwait(false)
                    ? Results.Text($"{job} is asked to stop\n")
                    : Results.Text($"{job} is not running\n", statusCode: StatusCodes.Status409Conflict);
            default:
                return Results.NotFound();
        }
    }

    private IResult NoSuch(string job) => Results.Text(
        $"there is no job '{job}'; the jobs are: {string.Join(", ", jobs.All.Select(known => known.Name))}\n",
        statusCode: StatusCodes.Status404NotFound);

    private static IResult Lines(string[] heads, IEnumerable<string[]> rows) => Results.Text(TextTable.Write(heads, rows));
}
