using System.Net;
using System.Text.RegularExpressions;
using PlanPublisher.Cli.Tests;
using PlanPublisher.Web.Jobs;

namespace PlanPublisher.Web.Tests.Hosting;

/// <summary>What the service answers over HTTP: pages, files, refusals.</summary>
public sealed partial class PagesOverHttpTests : IAsyncLifetime, IDisposable
{
    private readonly SmallPlan _plan = new();
    private TestService _service = null!;

    public async Task InitializeAsync()
    {
        _service = await TestService.StartAsync(_plan);
        await _service.WaitForRunAsync(JobNames.Regenerate);
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    public void Dispose() => _plan.Dispose();

    [Theory]
    [InlineData("/plans", "Safer Streets")]
    [InlineData("/plans/small", "PDF")]
    [InlineData("/plans/small/coverage", "No document of the plan prints a matrix.")]
    [InlineData("/plans/small/preview/strategy/1", "Strategy, page 1")]
    [InlineData("/schedule", "Build everything and check it")]
    [InlineData("/schedule/nightly", "30 1 * * *")]
    [InlineData("/history", "1 document made")]
    [InlineData("/history/1", "SHA-256")]
    [InlineData("/metrics", "planpublisher_job_runs_total{job=\"regenerate\",result=\"worked\"} 1")]
    [InlineData("/health/live", "alive")]
    [InlineData("/health/ready", "ready")]
    public async Task A_page_shows_what_it_is_for(string address, string words)
    {
        var text = WebUtility.HtmlDecode(await _service.Client.GetStringAsync(address));

        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_coverage_says_what_the_files_leave_uncovered()
    {
        _plan.Write("plan.md", _plan.Read("plan.md")!.Replace(
            "parts: [introduction, goal-overview, goals] }", "parts: [introduction, goal-overview, goals] }\n  - { id: matrices, kind: matrices, parts: [matrices] }", StringComparison.Ordinal));
        var covered = WebUtility.HtmlDecode(await _service.Client.GetStringAsync("/plans/small/coverage"));
        _plan.Write("goals/1-streets.md", "---\ngoal: one\n---\n");

        var mistaken = WebUtility.HtmlDecode(await _service.Client.GetStringAsync("/plans/small/coverage"));

        Assert.Contains("<h3>Rests on one objective alone (1)</h3>", covered, StringComparison.Ordinal);
        Assert.Contains("<li>Goal 1: Safer streets (on Public 1: To patrol more streets)</li>", covered, StringComparison.Ordinal);
        Assert.Contains("The plan has mistakes", mistaken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_a_picture()
    {
        var svg = await _service.Client.GetStringAsync("/plans/small/preview/strategy/1.svg");

        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_document_is_sent_as_it_is()
    {
        Assert.Equal(await File.ReadAllBytesAsync(_plan.Output("strategy/strategy.pdf")), await _service.Client.GetByteArrayAsync("/files/small/strategy/strategy.pdf"));
    }

    [Theory]
    [InlineData("/files/small/strategy/..%2f..%2f..%2fcontent/small/plan.md")]
    [InlineData("/files/..%2fcontent/small/plan.md")]
    [InlineData("/files/small/strategy/%2fetc%2fpasswd")]
    [InlineData("/assets/..%2fconsole.css")]
    [InlineData("/plans/none")]
    [InlineData("/plans/none/coverage")]
    [InlineData("/plans/small/preview/none/1")]
    [InlineData("/schedule/none")]
    [InlineData("/history/999")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _service.Client.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Pages_allow_no_script_in_their_text_and_no_frame_around_them()
    {
        var answer = await _service.Client.GetAsync(new Uri("/plans", UriKind.Relative));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<script(?! src=)", html);
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/plans");
        request.Headers.Host = "evil.example";

        Assert.Equal(HttpStatusCode.BadRequest, (await _service.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_does_nothing()
    {
        var answer = await _service.Client.PostAsync(new Uri("/schedule/nightly/run", UriKind.Relative), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(_service.History.Latest(JobNames.Nightly, 1));
    }

    [Fact]
    public async Task A_form_with_its_token_runs_the_job_and_comes_back()
    {
        var html = await _service.Client.GetStringAsync("/schedule");
        var token = TokenField().Match(html);
        using var form = new FormUrlEncodedContent([new(token.Groups["name"].Value, token.Groups["value"].Value), new("back", "/schedule")]);

        var answer = await _service.Client.PostAsync(new Uri("/schedule/nightly/run", UriKind.Relative), form);

        Assert.Equal("/schedule", answer.RequestMessage!.RequestUri!.AbsolutePath);
        await _service.WaitForRunAsync(JobNames.Nightly);
    }

    [Fact]
    public async Task The_command_line_needs_its_header()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await _service.Client.PostAsync(new Uri("/api/jobs/nightly/run", UriKind.Relative), null)).StatusCode);
    }

    [Fact]
    public async Task News_come_as_events()
    {
        using var stream = await _service.Client.GetStreamAsync("/events");
        using var reader = new StreamReader(stream);
        await reader.ReadLineAsync();
        _plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nNews.\n");

        var lines = new List<string>();
        while (!lines.Contains("event: ended"))
        {
            lines.Add(await reader.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) ?? throw new EndOfStreamException());
        }

        Assert.Contains("event: began", lines);
        Assert.Contains("event: step", lines);
    }

    [GeneratedRegex("name=\"(?<name>__RequestVerificationToken)\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex TokenField();
}
