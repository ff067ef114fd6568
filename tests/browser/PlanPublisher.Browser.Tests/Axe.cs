using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PlanPublisher.Browser.Tests;

/// <summary>axe-core, asked for all it knows.</summary>
/// <remarks>
/// What axe says it cannot decide is no finding: the contrast of marks such as ▼, which have the colour of the words
/// beside them, and the background of cells that span rows.
/// </remarks>
internal static class Axe
{
    // Unless asked by name, axe leaves out what is of level AAA, new in WCAG 2.2, or still on trial.
    private static readonly string[] EveryTag =
        ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"];

    private static readonly Dictionary<string, RuleOptions> LeftOut = new()
    {
        // takes the title in the cell of a goal's card, and the large numeral over a goal's title, for headings
        ["p-as-heading"] = new RuleOptions { Enabled = false },
    };

    /// <summary>The findings in words, one a rule: what is wrong, and at which elements.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(EveryTag), Rules = LeftOut });
        return [.. result.Violations.Select(Words)];
    }

    private static string Words(AxeResultItem item) =>
        $"{item.Help} ({item.Id}) at {string.Join(" | ", item.Nodes.Take(5).Select(node => node.Html))}, {item.Nodes.Length} in all";
}
