using Microsoft.Playwright;

namespace PlanPublisher.Browser.Tests;

/// <summary>Every page at every width, in light and in dark colours, held against axe.</summary>
[Collection(AxeTests.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(BuiltPages.ByView), MemberType = typeof(BuiltPages))]
    public async Task Axe_finds_nothing(string page, int width, ColorScheme colours)
    {
        await using var open = await chromium.OpenAsync(BuiltPages.PathOf(page), new View(width, colours));

        Findings.AssertNone(await Axe.FindingsAsync(open.Page));
    }
}
