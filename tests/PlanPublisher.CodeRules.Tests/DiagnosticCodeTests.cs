using System.Text.RegularExpressions;

namespace PlanPublisher.CodeRules.Tests;

/// <summary>docs/diagnostics.md and the code say the same.</summary>
public sealed partial class DiagnosticCodeTests
{
    [Fact]
    public void Every_code_has_one_row_in_the_documentation_and_every_row_a_code()
    {
        var documented = DocumentedCode().Matches(Repository.Read("docs/diagnostics.md")).Select(m => m.Groups["code"].Value).ToList();
        var used = Codes().Select(c => c.Code).Distinct().ToList();

        Assert.Equal(used.Order(), documented.Order());
    }

    [Fact]
    public void Every_code_is_made_in_one_place()
    {
        var twice = Codes().GroupBy(c => c.Code).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(c => c.Path))}");

        Assert.Empty(twice);
    }

    [Fact]
    public void The_documented_severity_is_the_one_in_the_code()
    {
        var documented = DocumentedCode().Matches(Repository.Read("docs/diagnostics.md"))
            .ToDictionary(m => m.Groups["code"].Value, m => m.Groups["severity"].Value);
        var wrong = Codes().Where(c => documented.GetValueOrDefault(c.Code) != c.Severity).Select(c => $"{c.Code} is {c.Severity}");

        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Code, string Severity, string Path)> Codes() =>
        from path in Repository.Files("src", "*Problems.cs")
        from Match match in MadeCode().Matches(Repository.Read(path))
        select (match.Groups["code"].Value, match.Groups["severity"].Value.ToLowerInvariant(), path);

    /// <summary>A code with its severity beside it, or in the name of the method that makes it.</summary>
    [GeneratedRegex("""
        (?:\b(?<severity>Error|Warning|Note)\(\s*)?"(?<code>PP\d{4})"(?:,\s*Severity\.(?<severity>\w+))?
        """)]
    private static partial Regex MadeCode();

    [GeneratedRegex(@"^\| (?<code>PP\d{4}) \| (?<severity>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedCode();
}
