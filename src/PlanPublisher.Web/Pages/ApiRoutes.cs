using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PlanPublisher.Web.Pages;

/// <summary>What <c>planpublisher jobs</c> asks of the running service.</summary>
/// <remarks>
/// Every request must carry a header that no form or link of another site can send: that a page in a browser cannot act
/// here without leave follows from the rules of browsers for cross-origin requests (Fetch, 3.2).
/// </remarks>
internal static class ApiRoutes
{
    public const string Header = "X-PlanPublisher";

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/jobs").AddEndpointFilter(async (context, next) =>
            context.HttpContext.Request.Headers.ContainsKey(Header)
                ? await next(context).ConfigureAwait(false)
                : Results.Text($"the header {Header} is missing", statusCode: StatusCodes.Status400BadRequest));
        api.MapGet("/", (JobApi jobs) => jobs.List());
        api.MapGet("/history", (JobApi jobs, string? job, int? count) => jobs.History(job, count ?? 20));
        api.MapPost("/{job}/{action}", (JobApi jobs, string job, string action, CancellationToken cancellation) =>
            jobs.DoAsync(job, action, cancellation));
    }
}
