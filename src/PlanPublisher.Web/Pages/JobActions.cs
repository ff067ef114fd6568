using Microsoft.AspNetCore.Http;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;

namespace PlanPublisher.Web.Pages;

/// <summary>What the buttons of jobs do. Each ends on the page that it came from.</summary>
public sealed class JobActions(JobCatalogue jobs, IJobSchedule schedule, ConsolePages pages)
{
    public Task<IResult> RunAsync(HttpContext http, string job) => DoAsync(http, job, async found =>
    {
        if (found.ReasonNotToRunNow is { } reason)
        {
            return pages.Message(http, StatusCodes.Status409Conflict, "Not run", $"{found.Title}: {reason}.", "/schedule", "Schedule");
        }

        await schedule.RunNowAsync(job, RunCause.Person, http.RequestAborted).ConfigureAwait(false);
        return null;
    });

    public Task<IResult> PauseAsync(HttpContext http, string job) => DoAsync(http, job, async _ =>
    {
        await schedule.PauseAsync(job, http.RequestAborted).ConfigureAwait(false);
        return null;
    });

    public Task<IResult> ResumeAsync(HttpContext http, string job) => DoAsync(http, job, async _ =>
    {
        await schedule.ResumeAsync(job, http.RequestAborted).ConfigureAwait(false);
        return null;
    });

    public Task<IResult> CancelAsync(HttpContext http, string job) => DoAsync(http, job, async _ =>
    {
        await schedule.CancelAsync(job, http.RequestAborted).ConfigureAwait(false);
        return null;
    });

    private async Task<IResult> DoAsync(HttpContext http, string job, Func<IServiceJob, Task<IResult?>> action)
    {
        if (jobs.Find(job) is not { } found)
        {
            return pages.NoSuch(http, $"There is no job “{job}”.");
        }

        return await action(found).ConfigureAwait(false) ?? Results.LocalRedirect(await BackAsync(http).ConfigureAwait(false), false, false);
    }

    private static async Task<string> BackAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var back = form["back"].ToString();
        return back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal)
            ? back
            : "/schedule";
    }
}
