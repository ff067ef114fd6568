using System.Net;
using Microsoft.AspNetCore.Http;

namespace PlanPublisher.Web.Pages;

/// <summary>Answers only requests that name this machine as their host.</summary>
/// <remarks>
/// Without this, a web site could give its own name the address 127.0.0.1 and read these pages through the browser of
/// whoever visits it (DNS rebinding).
/// </remarks>
internal sealed class OwnHostOnly(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var host = http.Request.Host.Host.Trim('[', ']');
        if (host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)))
        {
            await next(http).ConfigureAwait(false);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        await http.Response.WriteAsync("This service answers to the names of its own machine alone.\n").ConfigureAwait(false);
    }
}
