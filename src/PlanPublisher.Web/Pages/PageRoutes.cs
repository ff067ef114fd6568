using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PlanPublisher.Web.Observing;

namespace PlanPublisher.Web.Pages;

/// <summary>Which address shows what.</summary>
internal static class PageRoutes
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRouting();
    }

    public static void MapPages(this WebApplication app)
    {
        app.UseRouting();
        app.MapGet("/metrics", (MetricsPage page) => Results.Text(page.Write(), PrometheusText.ContentType));
    }
}
