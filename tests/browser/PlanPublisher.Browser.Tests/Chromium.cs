using Microsoft.Playwright;

namespace PlanPublisher.Browser.Tests;

/// <summary>One browser for all tests: Debian's Chromium, driven by Playwright.</summary>
/// <remarks>
/// Who runs this project wants these tests, so that a browser that is not there fails them all; nothing is skipped.
/// Each test gets a context of its own, so that none sees what another has left behind.
/// </remarks>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // the machine may have no way out, and looking for one takes time
    private static readonly string[] Arguments = ["--disable-quic", "--disable-sync", "--disable-gpu"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            throw new InvalidOperationException($"{Program} is missing: install Debian's package 'chromium'");
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            ChromiumSandbox = false, // it does not start as root, which the gate often is
            Args = Arguments,
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a file as a reader would, and waits until all of it is there.</summary>
    internal Task<OpenPage> OpenAsync(string path, View view) => OpenAddressAsync(new Uri(path).AbsoluteUri, view);

    /// <summary>Opens an address as a reader would, and waits until all of it is there.</summary>
    /// <param name="hasScripts">Whether the reader's browser runs scripts.</param>
    internal async Task<OpenPage> OpenAddressAsync(string address, View view, bool hasScripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = 800 },
            ColorScheme = view.Colours,
            ReducedMotion = ReducedMotion.Reduce, // a page that scrolls softly would still be on its way when it is looked at
            Locale = "en-GB",
            TimezoneId = "UTC",
            JavaScriptEnabled = hasScripts,
        });
        var open = new OpenPage(context, await context.NewPageAsync());
        await open.GoToAsync(address);
        return open;
    }
}
