using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using PlanPublisher.Publishing.Covering;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Observing;
using PlanPublisher.Web.Pages.Words;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Pages;

/// <summary>Gathers what each page shows. The pages themselves ask nothing.</summary>
public sealed class ConsolePages(
    ServiceSettings settings,
    PlanCatalogue plans,
    PictureShelf pictures,
    JobCatalogue jobs,
    JobRows rows,
    IJobSchedule schedule,
    RunningJobs running,
    RunHistory history,
    RunLogs logs,
    PageContexts contexts)
{
    private const int LatestRuns = 50;
    private const int NextTimes = 10;

    private readonly ConsoleClock _clock = new(LondonTime.Find());

    public IResult Plans(HttpContext http) => Page<PlansPage>(http, new()
    {
        [nameof(PlansPage.Plans)] = plans.ReadAll(),
        [nameof(PlansPage.Folder)] = settings.ContentFolder,
        [nameof(PlansPage.Running)] = running.All,
        [nameof(PlansPage.TitleOf)] = (Func<string, string>)TitleOf,
        [nameof(PlansPage.Clock)] = _clock,
    });

    public IResult Plan(HttpContext http, string plan) => plans.Find(plan) is not { } state
        ? NoSuch(http, $"There is no plan “{plan}”.")
        : Page<PlanPage>(http, new()
        {
            [nameof(PlanPage.Plan)] = state,
            [nameof(PlanPage.Folder)] = settings.ContentFolder,
            [nameof(PlanPage.Running)] = running.All,
            [nameof(PlanPage.TitleOf)] = (Func<string, string>)TitleOf,
            [nameof(PlanPage.Clock)] = _clock,
        });

    public IResult Coverage(HttpContext http, string plan) => plans.Find(plan) is not { } state
        ? NoSuch(http, $"There is no plan “{plan}”.")
        : Page<CoveragePage>(http, new()
        {
            [nameof(CoveragePage.Plan)] = state,
            [nameof(CoveragePage.Matrices)] = PlanCover.Read(settings.ContentFolder, plan),
        });

    public async Task<IResult> PreviewAsync(HttpContext http, string plan, string document, int page, CancellationToken cancellation)
    {
        if (plans.Find(plan) is not { } state)
        {
            return NoSuch(http, $"There is no plan “{plan}”.");
        }

        var shelved = await pictures.FindAsync(state, document, cancellation).ConfigureAwait(false);
        if (shelved is null && state.Find(document) is null)
        {
            return NoSuch(http, $"The plan has no document “{document}”.");
        }

        var count = shelved?.Pictures.PageCount ?? 0;
        return Page<PreviewPage>(http, new()
        {
            [nameof(PreviewPage.Plan)] = state,
            [nameof(PreviewPage.DocumentId)] = document,
            [nameof(PreviewPage.Page)] = Math.Clamp(page, 1, Math.Max(count, 1)),
            [nameof(PreviewPage.Pages)] = count,
            [nameof(PreviewPage.Version)] = shelved?.InputHash[..16] ?? "",
            [nameof(PreviewPage.IsOld)] = shelved?.IsOld ?? false,
            [nameof(PreviewPage.Running)] = running.All,
            [nameof(PreviewPage.TitleOf)] = (Func<string, string>)TitleOf,
        });
    }

    /// <summary>One page as a picture.</summary>
    public async Task<IResult> PictureAsync(HttpContext http, string plan, string document, int page, CancellationToken cancellation)
    {
        var shelved = plans.Find(plan) is { } state
            ? await pictures.FindAsync(state, document, cancellation).ConfigureAwait(false)
            : null;
        if (shelved is null || page < 1 || page > shelved.Pictures.PageCount)
        {
            return NoSuch(http, "There is no such page.");
        }

        http.Response.Headers.CacheControl = "private, max-age=60";
        return Results.Text(shelved.Pictures.Svg(page), "image/svg+xml");
    }

    public IResult Schedule(HttpContext http) => Page<SchedulePage>(http, new()
    {
        [nameof(SchedulePage.Jobs)] = rows.All(),
        [nameof(SchedulePage.Times)] = jobs.All
            .Where(job => !schedule.IsPaused(job.Name))
            .SelectMany(job => schedule.NextTimes(job.Name, NextTimes))
            .OrderBy(time => time.Local)
            .Take(NextTimes)
            .ToList(),
        [nameof(SchedulePage.Running)] = running.All,
        [nameof(SchedulePage.TitleOf)] = (Func<string, string>)TitleOf,
        [nameof(SchedulePage.Clock)] = _clock,
    });

    public IResult Job(HttpContext http, string job) => jobs.Find(job) is not { } found
        ? NoSuch(http, $"There is no job “{job}”.")
        : Page<JobPage>(http, new()
        {
            [nameof(JobPage.Job)] = rows.Of(found),
            [nameof(JobPage.Times)] = schedule.NextTimes(job, NextTimes),
            [nameof(JobPage.Runs)] = history.Latest(job, LatestRuns),
            [nameof(JobPage.Facts)] = rows.FactsOf(found),
            [nameof(JobPage.Running)] = running.All.Where(run => run.Job == job).ToList(),
            [nameof(JobPage.Clock)] = _clock,
        });

    public IResult History(HttpContext http) => Page<HistoryPage>(http, new()
    {
        [nameof(HistoryPage.Runs)] = history.Latest(null, LatestRuns),
        [nameof(HistoryPage.KeptDays)] = (int)settings.KeepHistory.TotalDays,
        [nameof(HistoryPage.Running)] = running.All,
        [nameof(HistoryPage.TitleOf)] = (Func<string, string>)TitleOf,
        [nameof(HistoryPage.Clock)] = _clock,
    });

    public IResult Run(HttpContext http, long run) => history.Find(run) is not { } record
        ? NoSuch(http, $"There is no run {run.ToString(CultureInfo.InvariantCulture)}, or it was cleared with old history.")
        : Page<RunPage>(http, new()
        {
            [nameof(RunPage.Run)] = record,
            [nameof(RunPage.JobTitle)] = TitleOf(record.Job),
            [nameof(RunPage.Running)] = running.Find(run),
            [nameof(RunPage.Log)] = logs.Find(run) ?? history.LogOf(run),
            [nameof(RunPage.Clock)] = _clock,
        });

    public IResult NoSuch(HttpContext http, string text) => Message(http, StatusCodes.Status404NotFound, "Not found", text);

    /// <summary>A page that says one thing.</summary>
    public IResult Message(HttpContext http, int code, string heading, string text, string linkTo = "/plans", string linkText = "All plans")
    {
        http.Response.StatusCode = code;
        return Page<MessagePage>(http, new()
        {
            [nameof(MessagePage.Heading)] = heading,
            [nameof(MessagePage.Text)] = text,
            [nameof(MessagePage.LinkTo)] = linkTo,
            [nameof(MessagePage.LinkText)] = linkText,
        });
    }

    private string TitleOf(string job) => jobs.Find(job)?.Title ?? job;

    private RazorComponentResult<TPage> Page<TPage>(HttpContext http, Dictionary<string, object?> values)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        values.Add("Context", contexts.Of(http));
        return new RazorComponentResult<TPage>(values) { StatusCode = http.Response.StatusCode };
    }
}
