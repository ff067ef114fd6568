using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Typesetting;

namespace PlanPublisher.Cli;

/// <summary>The pages and style sheets of one <c>typeset --out DIR</c>: each page becomes a PDF of its name.</summary>
internal sealed class PageBatch
{
    private readonly ImmutableArray<string> _pages;
    private readonly ImmutableArray<string> _styles;
    private readonly string _outputFolder;

    private PageBatch(ImmutableArray<string> pages, ImmutableArray<string> styles, string outputFolder) =>
        (_pages, _styles, _outputFolder) = (pages, styles, outputFolder);

    /// <returns>Null with a reason if the names make no batch.</returns>
    public static PageBatch? Of(IReadOnlyList<string> files, string outputFolder, out string reason)
    {
        var styles = files.Where(file => HasEnding(file, ".css")).ToImmutableArray();
        var pages = files.Where(file => HasEnding(file, ".html") || HasEnding(file, ".htm")).ToImmutableArray();
        var other = files.FirstOrDefault(file => !styles.Contains(file) && !pages.Contains(file));
        var twice = pages.GroupBy(NameOf, StringComparer.OrdinalIgnoreCase).FirstOrDefault(named => named.Count() > 1);
        reason = other is not null
            ? $"'{other}' is neither a page (.html) nor a style sheet (.css); with --out, pages and style sheets are named and nothing else"
            : pages.IsEmpty
                ? "no page is named; with --out, write at least one (.html)"
                : twice is not null
                    ? $"'{twice.First()}' and '{twice.Last()}' would both become '{twice.Key}.pdf'; set them one after the other into two folders"
                    : "";
        return reason.Length == 0 ? new PageBatch(pages, styles, outputFolder) : null;
    }

    /// <param name="template">What the requests of all pages have in common.</param>
    public ImmutableArray<TypesetResult> Run(
        TypesetRequest template, TypesettingCache? cache, IProgress<int> progress, CancellationToken cancellation) =>
        TypesettingBatch.Run(
            [.. _pages.Select(page => template with { HtmlPath = page, StylePaths = _styles, OutputPath = OutputOf(page) })],
            cache,
            progress,
            cancellation);

    public int Count => _pages.Length;

    /// <summary>A line a page, and one for all of them.</summary>
    public string SummaryOf(ImmutableArray<TypesetResult> results)
    {
        var text = new StringBuilder();
        foreach (var (page, result) in _pages.Zip(results))
        {
            text.Append(result.PageCount == 0 ? $"{page}: nothing was written" : $"{OutputOf(page)}: {Counted.Of(result.PageCount, "page")}");
            text.Append(ProblemCount.Of(result.Diagnostics, ", ")).Append('\n');
        }

        var made = results.Count(result => result.PageCount > 0);
        var failed = results.Length - made;
        return text
            .Append(CultureInfo.InvariantCulture, $"{Counted.Of(made, "file")}, {Counted.Of(results.Sum(result => result.PageCount), "page")}")
            .Append(failed == 0 ? "\n" : string.Create(CultureInfo.InvariantCulture, $"; {failed} could not be made\n"))
            .ToString();
    }

    private string OutputOf(string page) => Path.Combine(_outputFolder, NameOf(page) + ".pdf");

    private static string NameOf(string page) => Path.GetFileNameWithoutExtension(page);

    private static bool HasEnding(string file, string ending) => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
