namespace PlanPublisher.Browser.Tests;

/// <summary>Holds the checks to account: each must find its mistake in a page that is wrong on purpose.</summary>
[Collection(BrowserTests.Name)]
public sealed class WrongPageTests(Chromium chromium)
{
    private static readonly string Page = Path.Combine(AppContext.BaseDirectory, "Cases", "wrong.html");

    [Theory]
    [InlineData("color-contrast")]
    [InlineData("html-has-lang")]
    [InlineData("image-alt")]
    public async Task Axe_finds_what_is_wrong(string rule)
    {
        await using var open = await chromium.OpenAsync(Page, new View(View.Narrow));

        Assert.Contains(await Axe.FindingsAsync(open.Page), finding => finding.Contains($"({rule})", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Scripts.ScriptsInThePage, "a script element")]
    [InlineData(Scripts.ElementsPastTheEdge, "Too wide for a telephone")]
    [InlineData(Scripts.BrokenWords, "Antidisestablishmentarianism, in h2")]
    [InlineData(Scripts.ScrollingRegionsOutOfReach, "pre.listing")]
    [InlineData(Scripts.LinksToNoPlace, "#nowhere")]
    [InlineData(Scripts.AddressesOutside, "missing.html")]
    [InlineData(Scripts.TypefacesNotLoaded, "Missing 400 normal")]
    public async Task A_question_is_answered_with_what_is_wrong(string question, string answer)
    {
        await using var open = await chromium.OpenAsync(Page, new View(View.Narrow));

        Assert.Contains(await open.AskAsync(question), words => words.Contains(answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_of_the_keyboard_behind_a_bar_is_found()
    {
        await using var open = await chromium.OpenAsync(Page, new View(View.Narrow));

        await open.Page.FocusAsync("#covered");

        Assert.NotEmpty(await open.AskAsync(Scripts.FocusHidden));
    }

    [Fact]
    public async Task What_a_page_asks_for_is_noticed()
    {
        await using var open = await chromium.OpenAsync(Page, new View(View.Narrow));

        Assert.Contains(open.Requests, address => address.EndsWith("missing.png", StringComparison.Ordinal));
        Assert.NotEmpty(open.Complaints);
    }
}
