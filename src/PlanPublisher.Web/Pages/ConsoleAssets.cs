using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace PlanPublisher.Web.Pages;

/// <summary>Sends styles, script and fonts of the pages, which are part of the program.</summary>
internal static class ConsoleAssets
{
    public static IResult Send(HttpContext http, string name)
    {
        if (Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/" + name) is not { } stream)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(stream, TypeOf(name));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    };
}
