namespace PlanPublisher.Browser.Tests;

/// <summary>Nobody has to scroll sideways to read (WCAG 2.2, 1.4.10 "Reflow" and 1.4.12 "Text spacing").</summary>
[Collection(BrowserTests.Name)]
public sealed class ReflowTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(BuiltPages.ByWidth), MemberType = typeof(BuiltPages))]
    public async Task A_page_does_not_scroll_sideways(string page, int width)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(width));

        Findings.AssertNone(await open.AskAsync(Scripts.ElementsPastTheEdge));
        Assert.True(await FitsAsync(open));
    }

    [Theory]
    [MemberData(nameof(BuiltPages.ByWidth), MemberType = typeof(BuiltPages))]
    public async Task No_word_is_broken_to_make_it_fit(string page, int width)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(width));

        Findings.AssertNone(await open.AskAsync(Scripts.BrokenWords));
    }

    [Theory]
    [MemberData(nameof(BuiltPages.All), MemberType = typeof(BuiltPages))]
    public async Task A_page_can_be_read_with_its_letters_and_lines_set_apart(string page)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(View.Narrow));

        await open.Page.AddStyleTagAsync(new()
        {
            Content = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
        });

        Findings.AssertNone(await open.AskAsync(Scripts.ElementsPastTheEdge));
        Assert.True(await FitsAsync(open));
    }

    [Theory]
    [MemberData(nameof(BuiltPages.ByWidth), MemberType = typeof(BuiltPages))]
    public async Task What_scrolls_inside_a_page_can_be_reached_with_the_keyboard(string page, int width)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(width));

        Findings.AssertNone(await open.AskAsync(Scripts.ScrollingRegionsOutOfReach));
    }

    private static async Task<bool> FitsAsync(OpenPage open) =>
        await open.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
}
