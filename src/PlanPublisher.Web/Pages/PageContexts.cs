using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Pages;

/// <summary>Makes the context of a page from the request, and sets what its answer's headers must say.</summary>
public sealed class PageContexts(IAntiforgery antiforgery, TimeProvider clock)
{
    private readonly TimeZoneInfo _zone = LondonTime.Find();

    public PageContext Of(HttpContext http)
    {
        var tokens = antiforgery.GetAndStoreTokens(http);
        var refresh = int.TryParse(http.Request.Query["refresh"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 1 and <= 3600
                ? seconds
                : (int?)null;
        if (refresh is { } every)
        {
            http.Response.Headers["Refresh"] = every.ToString(CultureInfo.InvariantCulture);
        }

        http.Response.Headers.CacheControl = "no-store";
        var path = http.Request.Path.ToString();
        return new PageContext(
            path + http.Request.QueryString, path, tokens.FormFieldName, tokens.RequestToken!, refresh, TimeZoneInfo.ConvertTime(clock.GetUtcNow(), _zone));
    }
}
