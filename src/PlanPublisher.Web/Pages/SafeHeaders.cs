using Microsoft.AspNetCore.Http;

namespace PlanPublisher.Web.Pages;

/// <summary>Tells browsers what a page may do: load from here alone, run no script in its text, stand in no other site's frame.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    /// <summary>Documents are made to stand alone, with styles and fonts in them, and have no script.</summary>
    public const string ForDocuments =
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data: 'self'; frame-ancestors 'none'; sandbox allow-same-origin allow-popups";

    private const string ForPages =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ForPages;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(http);
    }
}
