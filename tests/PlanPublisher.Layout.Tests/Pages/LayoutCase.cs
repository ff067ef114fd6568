using System.Text.RegularExpressions;

namespace PlanPublisher.Layout.Tests.Pages;

/// <summary>One case of a case file: a little HTML with its style, and the pages it should make.</summary>
/// <remarks>
/// A file under <c>tests/cases/layout</c> holds cases one after another: <c>&lt;!-- case: name --&gt;</c>, the HTML, then
/// <c>&lt;!-- expect … --&gt;</c> with the dump of <see cref="PageDump"/>.
/// </remarks>
internal sealed partial record LayoutCase(string Name, string Html, string Expected)
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "cases", "layout");

    public static List<LayoutCase> ReadAll(string file) =>
    [
        .. Pattern().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")).Select(match => new LayoutCase(
            match.Groups["name"].Value.Trim(),
            match.Groups["html"].Value.Trim(),
            match.Groups["expected"].Value.Trim('\n'))),
    ];

    /// <summary>Writes what the cases make into the file in the source tree.</summary>
    public static void Rewrite(string file, Func<LayoutCase, string> make)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        foreach (var layoutCase in ReadAll(file))
        {
            var start = text.IndexOf($"<!-- case: {layoutCase.Name} -->", StringComparison.Ordinal);
            var from = text.IndexOf("<!-- expect", start, StringComparison.Ordinal);
            var to = text.IndexOf("-->", from, StringComparison.Ordinal);
            text = $"{text[..from]}<!-- expect\n{make(layoutCase)}\n{text[to..]}";
        }

        File.WriteAllText(file, text);
    }

    [GeneratedRegex("<!-- case: (?<name>.*?) -->(?<html>.*?)<!-- expect(?<expected>.*?)-->", RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
