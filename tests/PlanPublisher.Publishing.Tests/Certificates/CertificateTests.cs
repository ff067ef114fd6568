using System.Text;
using System.Text.Json;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Certificates;

namespace PlanPublisher.Publishing.Tests.Certificates;

/// <summary>A certificate says what was looked at, and never more.</summary>
public sealed class CertificateTests
{
    private static readonly CheckKind Kind = new("Headings", "Rule <7>", "Checker");

    [Fact]
    public void A_check_that_found_nothing_says_who_looked()
    {
        var run = new CheckRun.Ran(Kind, "1.2", []);

        Assert.Equal("checked by Checker 1.2, no findings", CertificateHtml.OutcomeOf(run));
        Assert.Contains("<td>Rule &lt;7&gt;</td><td>checked by Checker 1.2, no findings</td>", Html(run), StringComparison.Ordinal);
        Assert.Equal("[]", Check(run).GetProperty("findings").GetRawText());
    }

    [Fact]
    public void A_check_that_did_not_run_never_reads_as_passed()
    {
        var run = new CheckRun.NotRun(Kind, "a build does not run it");

        Assert.Contains("<td class=\"open\">Checker: not run in this build: a build does not run it</td>", Html(run), StringComparison.Ordinal);
        Assert.DoesNotContain("no findings", Html(run), StringComparison.Ordinal);
        Assert.False(Check(run).GetProperty("hasRun").GetBoolean());
        Assert.Equal(JsonValueKind.Null, Check(run).GetProperty("findings").ValueKind);
    }

    [Fact]
    public void Findings_are_counted_and_listed_with_their_places()
    {
        var problems = new DiagnosticBag();
        var checks = new EditionChecks(problems);
        var source = new SourceText("goals/1.md", "one\ntwo & three") { Folder = "/home/clerk/plan/" };
        checks.Begin(Kind).Add(Diagnostic.Warning("PP0001", source.Span(8, 1), "an odd sign & more"));
        var run = Assert.Single(checks.End());

        Assert.Contains("checked by Checker " + Engine.Version + ", 1 finding</td>", Html(run), StringComparison.Ordinal);
        Assert.Contains("<li><code>goals/1.md:2:5</code>: an odd sign &amp; more (PP0001)</li>", Html(run), StringComparison.Ordinal);
        Assert.Equal("goals/1.md:2:5", Check(run).GetProperty("findings")[0].GetProperty("place").GetString());
        Assert.Equal("PP0001", Assert.Single(problems.ToSorted()).Code);
    }

    [Fact]
    public void Only_checks_that_were_begun_are_named()
    {
        var checks = new EditionChecks(new DiagnosticBag());
        checks.Begin(CheckKind.Grey);

        Assert.Equal([CheckKind.Grey], checks.End().Select(run => run.Kind));
    }

    [Fact]
    public void It_claims_no_conformance_and_leaves_to_people_what_is_theirs()
    {
        var html = Html(new CheckRun.Ran(Kind, "1.2", []));

        Assert.Contains("It does not say that the file conforms to any of them", html, StringComparison.Ordinal);
        Assert.DoesNotContain("conformant", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<li>☐ Somebody has read it. Post, date: ____________________</li>", html, StringComparison.Ordinal);
    }

    private static string Html(CheckRun run) => Encoding.UTF8.GetString(CertificateHtml.Write(Certificate(run)));

    private static JsonElement Check(CheckRun run) =>
        JsonDocument.Parse(CertificateJson.Write(Certificate(run))).RootElement.GetProperty("checks")[0];

    private static Certificate Certificate(CheckRun run) => new()
    {
        Document = new Manifest
        {
            Plan = "town",
            Document = "strategy",
            Title = "Strategy",
            Version = "Version 1",
            Status = "Draft",
            Date = "2003-02-21",
            Engine = "0",
            Templates = new ManifestTemplates("default", "aa"),
            Content = "bb",
        },
        Edition = "Screen edition",
        Pages = 2,
        Files = [new ManifestFile("strategy.pdf", 3, "cc")],
        Checks = [run],
        ForPeople = ["Somebody has read it."],
        Source = "dd",
        Pictures = [],
    };
}
