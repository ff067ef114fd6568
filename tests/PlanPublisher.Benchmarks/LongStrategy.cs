using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Benchmarks;

/// <summary>A plan's composed page with its chapters several times over, each time with ids of its own.</summary>
internal static partial class LongStrategy
{
    public static async Task<MeasuredDocument> OfAsync(string content, int times)
    {
        var output = Directory.CreateTempSubdirectory();
        try
        {
            var result = await Build.RunAsync(Templates.RequestFor(content, output.FullName)).ConfigureAwait(false);
            var longest = result.Documents.MaxBy(document => document.PageCount)!;
            var html = File.ReadAllText(Path.Combine(output.FullName, longest.Folder, "index.html"));
            return new MeasuredDocument(Repeated(StyleElement().Replace(html, ""), times), "");
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    private static string Repeated(string html, int times)
    {
        var main = MainElement().Match(html).Groups["chapters"];
        var chapters = new StringBuilder(main.Value);
        for (var time = 1; time < times; time++)
        {
            chapters.Append(Reference().Replace(
                main.Value, match => string.Create(CultureInfo.InvariantCulture, $"{match.Value}-{time}")));
        }

        return string.Concat(html.AsSpan(0, main.Index), chapters.ToString(), html.AsSpan(main.Index + main.Length));
    }

    [GeneratedRegex("<style.*?</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();

    [GeneratedRegex("<main[^>]*>(?<chapters>.*)</main>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex MainElement();

    [GeneratedRegex("(?<= id=\"| href=\"#| aria-labelledby=\"| headers=\")[^\" ]+")]
    private static partial Regex Reference();
}
