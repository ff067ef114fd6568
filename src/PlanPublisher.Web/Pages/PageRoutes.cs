using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.Hosting;
using PlanPublisher.Web.Observing;

namespace PlanPublisher.Web.Pages;

/// <summary>Which address shows what.</summary>
internal static class PageRoutes
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRouting();
        services.AddRazorComponents();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "planpublisher-form";
            options.SuppressXFrameOptionsHeader = true;
        });
        // Forms of pages from before a restart are refused, with a message; nothing secret lies on the disk.
        services.AddDataProtection().AddKeyManagementOptions(options => options.XmlRepository = new KeysInMemory());
        services.AddSingleton<PictureShelf>();
        services.AddSingleton<PageContexts>();
        services.AddSingleton<JobRows>();
        services.AddSingleton<ConsolePages>();
        services.AddSingleton<DownloadedFiles>();
        services.AddSingleton<JobActions>();
        services.AddSingleton<JobApi>();
        services.AddSingleton<EventStream>();
        services.AddSingleton<Readiness>();
    }

    public static void MapPages(this WebApplication app)
    {
        app.UseMiddleware<OwnHostOnly>();
        app.UseMiddleware<SafeHeaders>();
        app.UseRouting();
        app.MapConsole();
        app.MapActions();
        app.MapObserving();
        app.MapApi();
        app.MapFallback((HttpContext http, ConsolePages pages) => pages.NoSuch(http, "There is no page at this address."));
    }

    private static void MapConsole(this WebApplication app)
    {
        app.MapGet("/", () => Results.Redirect("/plans"));
        app.MapGet("/plans", (HttpContext http, ConsolePages pages) => pages.Plans(http));
        app.MapGet("/plans/{plan}", (HttpContext http, ConsolePages pages, string plan) => pages.Plan(http, plan));
        app.MapGet("/plans/{plan}/coverage", (HttpContext http, ConsolePages pages, string plan) => pages.Coverage(http, plan));
        app.MapGet("/plans/{plan}/preview/{document}", (string plan, string document, int? page) =>
            Results.Redirect($"/plans/{Uri.EscapeDataString(plan)}/preview/{Uri.EscapeDataString(document)}/{page ?? 1}"));
        app.MapGet("/plans/{plan}/preview/{document}/{page:int}", (HttpContext http, ConsolePages pages, string plan, string document, int page) =>
            pages.PreviewAsync(http, plan, document, page, http.RequestAborted));
        app.MapGet("/plans/{plan}/preview/{document}/{page:int}.svg", (HttpContext http, ConsolePages pages, string plan, string document, int page) =>
            pages.PictureAsync(http, plan, document, page, http.RequestAborted));
        app.MapGet("/schedule", (HttpContext http, ConsolePages pages) => pages.Schedule(http));
        app.MapGet("/schedule/{job}", (HttpContext http, ConsolePages pages, string job) => pages.Job(http, job));
        app.MapGet("/history", (HttpContext http, ConsolePages pages) => pages.History(http));
        app.MapGet("/history/{run:long}", (HttpContext http, ConsolePages pages, long run) => pages.Run(http, run));
        app.MapGet("/files/{plan}/{document}/{**name}", (HttpContext http, DownloadedFiles files, string plan, string document, string name) =>
            files.Send(http, plan, document, name));
        app.MapGet("/assets/{name}", (HttpContext http, string name) => ConsoleAssets.Send(http, name));
    }

    private static void MapActions(this WebApplication app)
    {
        var actions = app.MapGroup("/schedule/{job}").AddEndpointFilter<OwnFormsOnly>();
        actions.MapPost("/run", (HttpContext http, JobActions jobs, string job) => jobs.RunAsync(http, job));
        actions.MapPost("/pause", (HttpContext http, JobActions jobs, string job) => jobs.PauseAsync(http, job));
        actions.MapPost("/resume", (HttpContext http, JobActions jobs, string job) => jobs.ResumeAsync(http, job));
        actions.MapPost("/cancel", (HttpContext http, JobActions jobs, string job) => jobs.CancelAsync(http, job));
    }

    private static void MapObserving(this WebApplication app)
    {
        app.MapGet("/events", (HttpContext http, EventStream stream) => stream.SendAsync(http));
        app.MapGet("/metrics", (MetricsPage page) => Results.Text(page.Write(), PrometheusText.ContentType));
        app.MapGet("/health/live", () => Results.Text("alive"));
        app.MapGet("/health/ready", (Readiness readiness) => readiness.Answer());
    }
}
