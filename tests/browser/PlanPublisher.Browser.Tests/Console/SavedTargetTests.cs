using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PlanPublisher.PdfReading;

namespace PlanPublisher.Browser.Tests.Console;

/// <summary>A clerk saves a target, sees the page report the rebuild, and opens the new PDF.</summary>
[Collection(BrowserTests.Name)]
public sealed class SavedTargetTests(Chromium chromium, RunningService service) : IClassFixture<RunningService>
{
    private const string Objective = "objectives/londoners/05-murder.md";
    private const float Patience = 60_000;

    [Theory]
    [InlineData(true, "67.1%")]
    [InlineData(false, "67.3%")]
    public async Task A_saved_target_is_told_by_the_page_and_stands_in_the_pdf(bool hasScripts, string target)
    {
        await RestAsync();
        // Without scripts the page renews itself because the reader asked it to.
        var address = $"{service.Address}/plans/{RunningService.Plan}" + (hasScripts ? "" : "?refresh=1");
        await using var open = await chromium.OpenAddressAsync(address, new View(View.Wide), hasScripts);
        var run = open.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex(@"^run \d+$") });
        var before = await run.InnerTextAsync();

        service.SetTarget(Objective, target);

        await Assertions.Expect(run).Not.ToHaveTextAsync(before, new() { Timeout = Patience });
        await Assertions.Expect(open.Page.GetByText("Current", new() { Exact = true })).ToHaveCountAsync(4, new() { Timeout = Patience });
        var words = await WordsOfPdfAsync(open.Page);
        Assert.Contains(target, words, StringComparison.Ordinal);
        if (hasScripts)
        {
            await Assertions.Expect(open.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("made");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mistake_is_shown_with_its_line_and_mended_again(bool hasScripts)
    {
        await RestAsync();
        var address = $"{service.Address}/plans/{RunningService.Plan}" + (hasScripts ? "" : "?refresh=1");
        await using var open = await chromium.OpenAddressAsync(address, new View(View.Wide), hasScripts);

        service.Edit(Objective, "objective: 5", "objektive: 5");

        await Assertions.Expect(open.Page.GetByText("objektive: 5").First).ToBeVisibleAsync(new() { Timeout = Patience });
        await Assertions.Expect(open.Page.GetByText("Not built").First).ToBeVisibleAsync(new() { Timeout = Patience });

        service.Edit(Objective, "objektive: 5", "objective: 5");

        await Assertions.Expect(open.Page.GetByText("Current", new() { Exact = true })).ToHaveCountAsync(4, new() { Timeout = Patience });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_job_is_paused_and_goes_on_by_its_buttons(bool hasScripts)
    {
        await using var open = await chromium.OpenAddressAsync($"{service.Address}/schedule", new View(View.Wide), hasScripts);

        await open.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Pause.*Build everything and check it$") }).ClickAsync();
        await Assertions.Expect(open.Page.GetByText("None while paused")).ToBeVisibleAsync();

        await open.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Resume.*Build everything and check it$") }).ClickAsync();
        await Assertions.Expect(open.Page.GetByText("None while paused")).ToBeHiddenAsync();
    }

    /// <summary>Waits until the plan is built as it is: a run that comes of an earlier test must not be taken for this one's.</summary>
    private async Task RestAsync()
    {
        await using var open = await chromium.OpenAddressAsync($"{service.Address}/plans/{RunningService.Plan}?refresh=1", new View(View.Wide), hasScripts: false);
        await Assertions.Expect(open.Page.GetByText("Current", new() { Exact = true })).ToHaveCountAsync(4, new() { Timeout = Patience });
        await Assertions.Expect(open.Page.GetByText("The plan has changed since")).ToHaveCountAsync(0, new() { Timeout = Patience });
    }

    /// <summary>Asks for the PDF that the page's own link leads to.</summary>
    private static async Task<string> WordsOfPdfAsync(IPage page)
    {
        var link = page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^PDF.*Corporate strategy$") });
        var address = new Uri(new Uri(page.Url), await link.GetAttributeAsync("href"));
        var answer = await page.APIRequest.GetAsync(address.AbsoluteUri);
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        var pdf = PdfFile.Read(await answer.BodyAsync());
        return string.Join('\n', pdf.Pages.Select(pdfPage => pdfPage.Text));
    }
}
