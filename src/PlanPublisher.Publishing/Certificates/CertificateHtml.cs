using System.Globalization;
using System.Net;
using System.Text;

namespace PlanPublisher.Publishing.Certificates;

/// <summary>Writes a certificate as a page that any browser opens and prints: no script, nothing beside it.</summary>
internal sealed class CertificateHtml
{
    private const string Style =
        "body{font:1.1rem/1.5 \"Source Sans 3\",\"Segoe UI\",Arial,sans-serif;color:#1A1A1A;background:#FFFFFF;max-width:60rem;margin:2rem auto;padding:0 1rem}"
        + "h1{line-height:1.2}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600;padding:.5rem 0}"
        + "th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid #8A9196}"
        + "code{font-size:.85em;overflow-wrap:anywhere}li{margin:.4rem 0}.open{font-weight:600}";

    private readonly StringBuilder _page = new();
    private readonly Certificate _certificate;

    private CertificateHtml(Certificate certificate) => _certificate = certificate;

    public static byte[] Write(Certificate certificate)
    {
        var writer = new CertificateHtml(certificate);
        writer.WriteHead();
        writer.WriteChecks();
        writer.WriteFindings();
        writer.WriteForPeople();
        writer.WriteInputs();
        writer.Line("</main></body></html>");
        return Encoding.UTF8.GetBytes(writer._page.ToString());
    }

    /// <summary>What came of a check, in words: "checked by …, no findings".</summary>
    public static string OutcomeOf(CheckRun run) => run switch
    {
        CheckRun.Ran ran => $"checked by {ran.Kind.Program} {ran.Version}, {Count(ran.Findings.Length)}",
        CheckRun.NotRun not => $"not run in this build: {not.Why}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private void WriteHead()
    {
        var document = _certificate.Document;
        var title = $"What was checked: {document.Title}, {_certificate.Edition}";
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Text(title)}</title><style>{Style}</style></head>");
        Line($"<body><main><h1>{Text(title)}</h1>");
        Line($"<p>{Text(document.Status)}. {Text(document.Version)}. {_certificate.Pages.ToString(CultureInfo.InvariantCulture)} pages.</p>");
        Line("<p>This page says which rules were held against the file, by which program, and what was found. It does not say that the file conforms to any of them: programs can test only a part of each. What was not run was not checked.</p>");
        Line("<table><caption>The file</caption><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Bytes</th><th scope=\"col\">SHA-256</th></tr></thead><tbody>");
        foreach (var file in _certificate.Files)
        {
            Line($"<tr><th scope=\"row\">{Text(file.Path)}</th><td>{file.Bytes.ToString(CultureInfo.InvariantCulture)}</td><td><code>{file.Sha256}</code></td></tr>");
        }

        Line("</tbody></table>");
    }

    private void WriteChecks()
    {
        Line("<h2>Checks</h2><table><caption>Rules and what came of them</caption><thead><tr><th scope=\"col\">Check</th><th scope=\"col\">Rules</th><th scope=\"col\">What came of it</th></tr></thead><tbody>");
        foreach (var run in _certificate.Checks)
        {
            var isOpen = run is not CheckRun.Ran { Findings.IsEmpty: true };
            Line($"<tr><th scope=\"row\">{Text(run.Kind.Name)}</th><td>{Text(run.Kind.Rules)}</td><td{(isOpen ? " class=\"open\"" : "")}>{Text(run is CheckRun.NotRun ? $"{run.Kind.Program}: {OutcomeOf(run)}" : OutcomeOf(run))}</td></tr>");
        }

        Line("</tbody></table>");
    }

    private void WriteFindings()
    {
        var found = _certificate.Checks.OfType<CheckRun.Ran>().Where(run => !run.Findings.IsEmpty).ToList();
        if (found.Count == 0)
        {
            return;
        }

        Line("<h2>Findings</h2>");
        foreach (var run in found)
        {
            Line($"<h3>{Text(run.Kind.Name)}</h3><ul>");
            foreach (var finding in run.Findings)
            {
                var place = finding.Place is { } at ? $"<code>{Text(at)}</code>: " : "";
                var code = finding.Code is null ? "" : $" ({finding.Code})";
                Line($"<li>{place}{Text(finding.Message)}{code}</li>");
            }

            Line("</ul>");
        }
    }

    private void WriteForPeople()
    {
        Line("<h2>What only a person can check</h2><p>Nobody has said yet that these are so. Whoever has looked writes post and date beside it.</p><ul>");
        foreach (var task in _certificate.ForPeople)
        {
            Line($"<li>☐ {Text(task)} Post, date: ____________________</li>");
        }

        Line("</ul>");
    }

    private void WriteInputs()
    {
        var document = _certificate.Document;
        Line("<h2>What the file was made from</h2><table><caption>Inputs</caption><thead><tr><th scope=\"col\">Input</th><th scope=\"col\">Version or SHA-256</th></tr></thead><tbody>");
        Row("PlanPublisher", document.Engine);
        Row($"Templates “{document.Templates.Name}”", document.Templates.Hash);
        Row("Words, figures and marks of the document, as composed", document.Content);
        foreach (var picture in _certificate.Pictures)
        {
            Row($"Picture {picture.Path}", picture.Sha256);
        }

        Row("All of it together", _certificate.Source);
        Line("</tbody></table><p>The source files of the plan stand with their hashes in the plan’s <code>manifest.json</code>, one folder up.</p>");
    }

    private void Row(string name, string value) => Line($"<tr><th scope=\"row\">{Text(name)}</th><td><code>{Text(value)}</code></td></tr>");

    private void Line(string html) => _page.Append(html).Append('\n');

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Count(int findings) => findings switch
    {
        0 => "no findings",
        1 => "1 finding",
        _ => string.Create(CultureInfo.InvariantCulture, $"{findings} findings"),
    };
}
