using Microsoft.Playwright;

namespace PlanPublisher.Browser.Tests;

/// <summary>A page printed from the browser. Its PDF is the better copy, but people print what they see.</summary>
[Collection(BrowserTests.Name)]
public sealed class PrintTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(BuiltPages.All), MemberType = typeof(BuiltPages))]
    public async Task What_is_for_the_screen_is_not_printed(string page)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(View.Narrow));
        // A leaflet and a summary are too short to need one.
        var hasBar = await open.Page.QuerySelectorAsync(".webbar") is not null;
        Assert.Equal(hasBar, await open.Page.IsVisibleAsync(".webbar"));

        await open.Page.SetViewportSizeAsync(View.Wide, 900); // paper is wider than the narrow view: panels of a leaflet would have no room
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await open.Page.IsVisibleAsync(".webbar"));
        Assert.False(await open.Page.IsVisibleAsync(".skip"));
        Assert.True(await open.Page.IsVisibleAsync("main h2"));
    }
}
