using PlanPublisher.Diagnostics;
using PlanPublisher.Web.Documents;

namespace PlanPublisher.Web.Settings;

/// <summary>What can be wrong with the settings of the service. PP71xx. Every message names the setting.</summary>
internal static class SettingsProblems
{
    public static Diagnostic NoFile(string path) => new(
        "PP7101",
        Severity.Error,
        SourceSpan.None,
        $"there is no settings file '{path}'",
        "check the name behind --settings; without it, planpublisher.yml is read if it is there");

    public static Diagnostic Unknown(SourceSpan span, string setting, IReadOnlyCollection<string> known) => new(
        "PP7102",
        Severity.Error,
        span,
        $"there is no setting '{setting}'",
        NearestName.Of(setting[(setting.LastIndexOf('.') + 1)..], known) is { } near
            ? $"did you mean '{near}'?"
            : $"the settings here are: {string.Join(", ", known)}");

    /// <param name="form">"a text", "settings below it", "a list".</param>
    public static Diagnostic WrongShape(SourceSpan span, string setting, string form) => new(
        "PP7103",
        Severity.Error,
        span,
        $"the setting '{setting}' must be {form}",
        "docs/operating.md shows every setting with an example");

    public static Diagnostic NotOneOf(SourceSpan span, string setting, string value, IEnumerable<string> words) => new(
        "PP7104",
        Severity.Error,
        span,
        $"the setting '{setting}' cannot be '{value}'",
        $"write one of: {string.Join(", ", words)}");

    public static Diagnostic NotADuration(SourceSpan span, string setting, string value) => new(
        "PP7105",
        Severity.Error,
        span,
        $"the setting '{setting}' must be a length of time, but it is '{value}'",
        "write a whole number and a unit: '200 ms', '10 seconds', '1 minute', '2 hours' or '90 days'");

    public static Diagnostic OutOfRange(SourceSpan span, string setting, string value, string least, string most) => new(
        "PP7106",
        Severity.Error,
        span,
        $"the setting '{setting}' must be from {least} to {most}, but it is {value}",
        "write a value between these two");

    public static Diagnostic NotACron(SourceSpan span, string setting, string value, string reason) => new(
        "PP7107",
        Severity.Error,
        span,
        $"the setting '{setting}' is no time plan: {reason} (it is '{value}')",
        "write five fields, minute hour day month weekday: '30 1 * * *' is each night at 01:30, '0 7 * * MON-FRI' at 07:00 on working days");

    public static Diagnostic NotATime(SourceSpan span, string setting, string value) => new(
        "PP7108",
        Severity.Error,
        span,
        $"the setting '{setting}' must be a day and a time, but it is '{value}'",
        "write London time as in '2026-12-01 00:01'");

    public static Diagnostic NotADocument(SourceSpan span, string setting, string value) => new(
        "PP7109",
        Severity.Error,
        span,
        $"the setting '{setting}' must name a plan and a document, but it is '{value}'",
        "write the plan's folder, a slash and the document's id in plan.md: 'our-plan/annual-report'");

    public static Diagnostic PublishedTwice(SourceSpan span, string setting, DocumentName document, SourceSpan first) =>
        new Diagnostic(
            "PP7110",
            Severity.Error,
            span,
            $"the setting '{setting}' names '{document}' a second time",
            "give each document one publication; take an old one out when you enter the next")
        .RelatedTo(first, "first named here");

    public static Diagnostic Missing(SourceSpan span, string setting) => new(
        "PP7111",
        Severity.Error,
        span,
        $"the setting '{setting}' is missing here",
        "each publication has a 'document' and an 'at'");

    public static Diagnostic NotAnAddress(SourceSpan span, string setting, string value) => new(
        "PP7112",
        Severity.Error,
        span,
        $"the setting '{setting}' must be a web address of this machine, but it is '{value}'",
        "write one as in 'http://127.0.0.1:5080'");

    public static Diagnostic NotLoopback(SourceSpan span, string setting, string value) => new(
        "PP7113",
        Severity.Error,
        span,
        $"the setting '{setting}' is '{value}', which other machines could reach; the service has no sign-in yet and serves this machine alone",
        "write 'http://127.0.0.1:5080', or 'http://localhost:5080'");

    public static Diagnostic NoTimeZones() => new(
        "PP7114",
        Severity.Error,
        SourceSpan.None,
        $"this machine does not know the time zone '{LondonTime.ZoneId}', which jobs run by",
        "install the time zone data: 'apt-get install tzdata' on Debian and Ubuntu");
}
