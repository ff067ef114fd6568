namespace PlanPublisher.Browser.Tests;

/// <summary>A page is one file: it can be sent by mail, put on any server, and tells nobody who reads it.</summary>
[Collection(BrowserTests.Name)]
public sealed class SelfContainedTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(BuiltPages.All), MemberType = typeof(BuiltPages))]
    public async Task A_page_asks_for_nothing_but_itself(string page)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(View.Wide));

        Assert.Equal([new Uri(BuiltPages.PathOf(page)).AbsoluteUri], open.Requests);
        Findings.AssertNone(open.Complaints);
    }

    [Theory]
    [MemberData(nameof(BuiltPages.All), MemberType = typeof(BuiltPages))]
    public async Task A_page_has_no_script(string page)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(View.Wide));

        Findings.AssertNone(await open.AskAsync(Scripts.ScriptsInThePage));
    }

    [Theory]
    [MemberData(nameof(BuiltPages.All), MemberType = typeof(BuiltPages))]
    public async Task Every_typeface_of_a_page_is_there(string page)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(View.Wide));

        Findings.AssertNone(await open.AskAsync(Scripts.TypefacesNotLoaded));
    }

    [Theory]
    [MemberData(nameof(BuiltPages.All), MemberType = typeof(BuiltPages))]
    public async Task Every_link_leads_somewhere(string page)
    {
        var path = BuiltPages.PathOf(page);
        await using var open = await chromium.OpenAsync(path, new View(View.Wide));

        Findings.AssertNone(await open.AskAsync(Scripts.LinksToNoPlace));
        Findings.AssertNone((await open.AskAsync(Scripts.AddressesOutside)).Where(address => !LeadsSomewhere(path, address)));
    }

    /// <summary>Another site is trusted to be there; what lies beside the page is looked for.</summary>
    private static bool LeadsSomewhere(string page, string address)
    {
        var target = new Uri(new Uri(page), address);
        return target.Scheme is "https" or "http" or "mailto" || (target.IsFile && File.Exists(target.LocalPath));
    }
}
