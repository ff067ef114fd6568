using System.Text;
using System.Text.RegularExpressions;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>docs/diagnostics.md shows a real message for each code; UPDATE_EXPECTED=1 writes them anew.</summary>
public sealed partial class DiagnosticExamplesTests
{
    private const string Heading = "## Examples\n";

    private static readonly bool Updates =
        Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    /// <summary>Codes that no input shows, each with the reason.</summary>
    private static readonly string[] WithoutExample =
    [
        "PP7406", // machines that run the tests have git
        "PP7020", "PP7021", "PP7022", // the import command tells them; its tests show them
        "PP3502", "PP3503", "PP3504", // reading the plan tells it first; the tests of composing show them
        "PP6040", // no document draws such a chart; the tests of the check do
        "PP7114", // a machine without time zones: MissingTimeZoneTests shows it
    ];

    [Fact]
    public async Task The_documentation_shows_a_message_for_each_code()
    {
        var path = Path.Combine(Checkout.Root, "docs", "diagnostics.md");
        var document = await File.ReadAllTextAsync(path);
        var text = document.Contains(Heading, StringComparison.Ordinal) ? document[..document.IndexOf(Heading, StringComparison.Ordinal)] : document + "\n";
        using var examples = new DiagnosticExamples();
        var shown = await examples.CollectAsync();
        var written = text + Section(shown);
        if (Updates)
        {
            await File.WriteAllTextAsync(path, written);
            document = written;
        }

        var documented = DocumentedCode().Matches(text).Select(match => match.Groups[1].Value);
        Assert.Equal(documented.Except(WithoutExample).Order(StringComparer.Ordinal), shown.Keys);
        Assert.Equal(written, document, ignoreLineEndingDifferences: true);
    }

    private static string Section(IReadOnlyDictionary<string, string> examples)
    {
        var section = new StringBuilder(Heading)
            .Append("\nMade by a test from the cases under `tests/cases`; `UPDATE_EXPECTED=1` writes them anew.\n");
        foreach (var (code, message) in examples.OrderBy(example => example.Key, StringComparer.Ordinal))
        {
            section.Append($"\n**{code}**\n\n```text\n{message}```\n");
        }

        return section.ToString();
    }

    [GeneratedRegex(@"^\| (PP\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedCode();
}
