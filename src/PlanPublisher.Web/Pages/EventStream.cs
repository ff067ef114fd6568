using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PlanPublisher.Web.Hosting;
using PlanPublisher.Web.Live;

namespace PlanPublisher.Web.Pages;

/// <summary>Tells open pages what happens, as server-sent events (HTML, 9.2).</summary>
public sealed class EventStream(LiveFeed feed, ServiceEnding ending)
{
    public async Task SendAsync(HttpContext http)
    {
        // An open stream must not keep the service from ending.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, ending.Token);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await http.Response.WriteAsync("retry: 1000\n\n", either.Token).ConfigureAwait(false);
            await http.Response.Body.FlushAsync(either.Token).ConfigureAwait(false);
            await foreach (var news in feed.ListenAsync(either.Token).ConfigureAwait(false))
            {
                var data = JsonSerializer.Serialize(news, LiveEventJson.Default.LiveEvent);
                await http.Response.WriteAsync($"event: {news.Kind}\ndata: {data}\n\n", either.Token).ConfigureAwait(false);
                await http.Response.Body.FlushAsync(either.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader went away, or the service ends: both are how a stream ends.
        }
    }
}
