using Microsoft.AspNetCore.Http;
using PlanPublisher.Publishing.Freshness;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Pages;

/// <summary>Sends files of documents: those that a manifest names, and no other file of the machine.</summary>
public sealed class DownloadedFiles(ServiceSettings settings, ConsolePages pages)
{
    public IResult Send(HttpContext http, string plan, string document, string name)
    {
        var known = WrittenDocument.ReadAll(settings.OutputFolder, IsName(plan) ? plan : "-")
            .FirstOrDefault(written => written.Manifest.Document == document);
        if (known?.ReadFile(name) is not { } bytes)
        {
            return pages.NoSuch(http, "There is no such file of a document; it may have been made under another name since.");
        }

        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ContentSecurityPolicy = name.EndsWith(".pdf", StringComparison.Ordinal) ? default : SafeHeaders.ForDocuments;
        return Results.Bytes(bytes, TypeOf(name));
    }

    private static bool IsName(string plan) => !plan.Contains("..", StringComparison.Ordinal) && plan.AsSpan().IndexOfAny('/', '\\') < 0;

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".pdf" => "application/pdf",
        ".csv" => "text/csv; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" => "image/jpeg",
        _ => "application/octet-stream",
    };
}
