using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PlanPublisher.Browser.Tests;

/// <summary>A page in the browser, and what it asked for while it was opened.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _complaints = [];

    public OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.Console += (_, message) => _complaints.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }

    public IPage Page { get; }

    /// <summary>Addresses that were asked for, the page's own first. Data inside the page is no request.</summary>
    public IEnumerable<string> Requests => _requests.Where(address => !address.StartsWith("data:", StringComparison.Ordinal));

    /// <summary>What the browser wrote to its console.</summary>
    public IEnumerable<string> Complaints => _complaints;

    /// <summary>Opens the page and waits until its fonts are there too.</summary>
    public async Task GoToAsync(string address)
    {
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => undefined)");
    }

    /// <summary>Puts one of <see cref="Scripts"/> to the page.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(string script) => await Page.EvaluateAsync<string[]>(script);

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
