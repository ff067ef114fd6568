using PlanPublisher.Diagnostics;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Tests.Settings;

public sealed class SettingsFileTests
{
    [Fact]
    public void Without_settings_everything_has_a_value()
    {
        var settings = Read("# nothing here\n", out var problems);

        Assert.Empty(problems);
        Assert.Equal("http://127.0.0.1:5080", Assert.Single(settings.Addresses));
        Assert.Equal("30 1 * * *", settings.Nightly.Cron);
    }

    [Fact]
    public void Every_setting_is_taken_over()
    {
        var settings = Read(
            """
            address: http://localhost:6000
            content: plans
            output: made
            published: out
            state: state
            templates: look
            quiet-time: 500 ms
            keep-history: 30 days
            log: json
            jobs:
              regenerate: { retries: 5, retry-after: 2 seconds }
              nightly: { cron: 15 2 * * MON-FRI, if-missed: skip, retries: 0 }
              clean-up: { cron: never }
            publications:
              - { document: town/strategy, at: 2026-12-01 00:01 }
            """,
            out var problems);

        Assert.Empty(problems);
        Assert.Equal("http://localhost:6000", Assert.Single(settings.Addresses));
        Assert.Equal(("plans", "made", "out", "state", "look"), (settings.ContentFolder, settings.OutputFolder, settings.PublishedFolder, settings.StateFolder, settings.TemplatesOverride));
        Assert.Equal((500, 30), ((int)settings.QuietTime.TotalMilliseconds, (int)settings.KeepHistory.TotalDays));
        Assert.Equal(LogForm.Json, settings.Log);
        Assert.Equal((5, 2), (settings.OnChange.Retries, (int)settings.OnChange.RetryAfter.TotalSeconds));
        Assert.Equal(("15 2 * * MON-FRI", MissedRun.Skip, 0), (settings.Nightly.Cron, settings.Nightly.IfMissed, settings.Nightly.Retries));
        Assert.Null(settings.CleanUp.Cron);
        Assert.Equal(
            new PublicationSettings(new DocumentName("town", "strategy"), new DateTimeOffset(2026, 12, 1, 0, 1, 0, TimeSpan.Zero)),
            Assert.Single(settings.Publications));
    }

    [Theory]
    [InlineData("adress: x", "planpublisher.yml:1:1: error PP7102: there is no setting 'adress'")]
    [InlineData("jobs:\n  nightly:\n    chron: 1", "planpublisher.yml:3:5: error PP7102: there is no setting 'jobs.nightly.chron'")]
    [InlineData("jobs: often", "planpublisher.yml:1:7: error PP7103: the setting 'jobs' must be settings below it")]
    [InlineData("log: loud", "planpublisher.yml:1:6: error PP7104: the setting 'log' cannot be 'loud'")]
    [InlineData("editions: screen, scren", "planpublisher.yml:1:11: error PP7104: the setting 'editions' cannot be 'scren'")]
    [InlineData("quiet-time: soon", "planpublisher.yml:1:13: error PP7105: the setting 'quiet-time' must be a length of time")]
    [InlineData("keep-history: 1 hour", "planpublisher.yml:1:15: error PP7106: the setting 'keep-history' must be from 1 day to 3650 days")]
    [InlineData("jobs:\n  nightly: { cron: 30 1 * * }", "planpublisher.yml:2:20: error PP7107: the setting 'jobs.nightly.cron' is no time plan: it has 4 fields, not 5")]
    [InlineData("jobs:\n  nightly: { cron: 61 1 * * * }", "planpublisher.yml:2:20: error PP7107: the setting 'jobs.nightly.cron' is no time plan: a field has a value")]
    [InlineData("publications:\n  - { document: a/b, at: tomorrow }", "planpublisher.yml:2:26: error PP7108: the setting 'publications.at' must be a day and a time")]
    [InlineData("publications:\n  - { document: a, at: 2026-12-01 00:01 }", "planpublisher.yml:2:17: error PP7109: the setting 'publications.document' must name a plan and a document")]
    [InlineData("publications:\n  - { document: a/b }", "planpublisher.yml:2:5: error PP7111: the setting 'publications.at' is missing here")]
    [InlineData("address: example", "planpublisher.yml:1:10: error PP7112: the setting 'address' must be a web address of this machine")]
    [InlineData("address: http://0.0.0.0:80", "planpublisher.yml:1:10: error PP7113: the setting 'address' is 'http://0.0.0.0:80', which other machines could reach")]
    [InlineData("address: http://*:80", "planpublisher.yml:1:10: error PP7113: the setting 'address' is 'http://*:80'")]
    public void A_wrong_setting_is_named_with_its_place(string text, string message)
    {
        Read(text, out var problems);

        Assert.StartsWith(message, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_published_once()
    {
        Read(
            "publications:\n  - { document: a/b, at: 2026-12-01 00:01 }\n  - { document: a/b, at: 2026-12-02 00:01 }\n",
            out var problems);

        Assert.StartsWith("planpublisher.yml:3:17: error PP7110: the setting 'publications.document' names 'a/b' a second time", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://192.168.0.1:80")]
    [InlineData("http://[::]:80")]
    [InlineData("http://+:80")]
    public void An_address_on_the_command_line_is_held_to_the_same(string address)
    {
        var problems = new DiagnosticBag();

        SettingsFile.Read(null, [address], problems);

        Assert.Equal("PP7113", Assert.Single(problems.ToSorted()).Code);
    }

    [Theory]
    [InlineData("2026-03-29 01:30", "2026-03-29T01:00:00Z")] // does not exist: the first minute that does
    [InlineData("2026-10-25 01:30", "2026-10-25T00:30:00Z")] // comes twice: the first
    [InlineData("2026-07-01 00:01", "2026-06-30T23:01:00Z")]
    public void An_embargo_is_london_time(string at, string utc)
    {
        var settings = Read($"publications:\n  - {{ document: a/b, at: {at} }}\n", out _);

        Assert.Equal(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), settings.Publications[0].At);
    }

    private static ServiceSettings Read(string text, out List<string> messages)
    {
        var problems = new DiagnosticBag();
        var settings = SettingsFile.Read(new SourceText("planpublisher.yml", text), problems);
        messages = [.. problems.ToSorted().Select(DiagnosticText.Format)];
        return settings;
    }
}
