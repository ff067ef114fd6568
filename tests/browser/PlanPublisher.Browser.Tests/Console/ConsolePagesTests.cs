using Microsoft.Playwright;

namespace PlanPublisher.Browser.Tests.Console;

/// <summary>Every page of the console, at every width, in light and in dark colours.</summary>
[Collection(BrowserTests.Name)]
public sealed class ConsolePagesTests(Chromium chromium, RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Pages =
    [
        "/plans",
        $"/plans/{RunningService.Plan}",
        $"/plans/{RunningService.Plan}/coverage",
        $"/plans/{RunningService.Plan}/preview/corporate-strategy/40",
        "/schedule",
        "/schedule/nightly",
        "/history",
        "/history/1",
        "/no/such/page",
    ];

    public static TheoryData<string, int, ColorScheme> ByView()
    {
        var data = new TheoryData<string, int, ColorScheme>();
        foreach (var page in Pages)
        {
            foreach (var width in View.Widths)
            {
                data.Add(page, width, ColorScheme.Light);
                data.Add(page, width, ColorScheme.Dark);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(ByView))]
    public async Task Axe_finds_nothing_and_the_page_fits_its_screen(string page, int width, ColorScheme colours)
    {
        await using var open = await chromium.OpenAddressAsync(service.Address + page, new View(width, colours));

        Findings.AssertNone(await Axe.FindingsAsync(open.Page));
        var scrolls = await open.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
        Assert.False(scrolls, $"{page} is wider than {width} pixels");
        Assert.DoesNotContain(open.Complaints, complaint => !complaint.Contains("404", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_link_leads_to_a_page()
    {
        await using var open = await chromium.OpenAddressAsync($"{service.Address}/plans", new View(View.Wide));
        var links = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in Pages.SkipLast(1))
        {
            await open.GoToAsync(service.Address + page);
            links.UnionWith(await open.AskAsync("() => [...document.querySelectorAll('a[href]')].map(a => a.href.split('#')[0])"));
        }

        foreach (var link in links)
        {
            Assert.StartsWith(service.Address, link, StringComparison.Ordinal);
            var answer = await open.Page.APIRequest.GetAsync(link);
            Assert.True(answer.Ok, $"{link}: {answer.Status}");
        }
    }
}
