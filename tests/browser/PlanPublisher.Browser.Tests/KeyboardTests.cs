namespace PlanPublisher.Browser.Tests;

/// <summary>A reader who has no mouse.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(BuiltPages.ByWidth), MemberType = typeof(BuiltPages))]
    public async Task The_first_stop_skips_to_the_text(string page, int width)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(width));

        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the text", await open.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Findings.AssertNone(await open.AskAsync(Scripts.FocusHidden));

        await open.Page.Keyboard.PressAsync("Enter");
        Assert.InRange(await TopOfTextAsync(open), 0, 120);

        await open.Page.Keyboard.PressAsync("Tab");
        Assert.True(await open.Page.EvaluateAsync<bool>("() => !document.activeElement.closest('nav, header') || document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [MemberData(nameof(BuiltPages.ByWidth), MemberType = typeof(BuiltPages))]
    public async Task Every_stop_of_the_keyboard_can_be_seen(string page, int width)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(width));

        var hidden = new List<string>();
        var stops = 0;
        while (await ReachNextStopAsync(open))
        {
            stops++;
            hidden.AddRange(await open.AskAsync(Scripts.FocusHidden));
        }

        Findings.AssertNone(hidden);
        Assert.True(stops > 1, "the page has no links but the first");
    }

    private static async Task<double> TopOfTextAsync(OpenPage open) =>
        await open.Page.EvaluateAsync<double>("() => document.querySelector('main').getBoundingClientRect().top");

    /// <returns>False once the focus has left the last stop of the page.</returns>
    private static async Task<bool> ReachNextStopAsync(OpenPage open)
    {
        await open.Page.Keyboard.PressAsync("Tab");
        return await open.Page.EvaluateAsync<bool>("() => document.activeElement !== document.body");
    }
}
