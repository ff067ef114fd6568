using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.PlainEnglish;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The summaries that the public gets: every promise, no other figure, on four small pages at most, in plain words.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class PublicSummaryTests(BuiltContent built)
{
    private const string Folder = "towards-the-safest-city/public-summary";

    [Fact]
    public void Each_indicator_of_the_inventory_is_promised_once()
    {
        var rows = File.ReadAllLines(Path.Combine(Checkout.Root, "tests", "cases", "plans", "doc002-targets.csv"));

        var promises = built[Folder].Page.QuerySelectorAll(".promises li");

        Assert.Equal(rows.Length - 1, promises.Length);
        Assert.Equal(promises.Length, promises.Select(promise => promise.TextContent.Trim()).Distinct().Count());
    }

    [Fact]
    public void Each_percentage_of_the_inventory_stands_in_a_promise()
    {
        var promises = built[Folder].Page.QuerySelectorAll(".promises li").Select(promise => promise.TextContent).ToList();
        var rows = File.ReadAllLines(Path.Combine(Checkout.Root, "tests", "cases", "plans", "doc002-targets.csv")).Skip(1);
        var figures = rows.SelectMany(row => Regex.Matches(row, @"[0-9.]+%").Select(match => match.Value));

        foreach (var figure in figures.GroupBy(figure => figure))
        {
            Assert.Equal((figure.Key, figure.Count()), (figure.Key, promises.Count(promise => Regex.IsMatch(promise, $"(?<![0-9.]){Regex.Escape(figure.Key)}"))));
        }
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.AllSummaries), MemberType = typeof(DocumentFolders))]
    public void Each_summary_has_four_A5_pages_at_most(string folder)
    {
        var pages = built[folder].Pdf.Pages;

        Assert.InRange(pages.Count, 2, 4);
        Assert.All(pages, page => Assert.Equal((148, 210), (Math.Round(page.Width / 72 * 25.4), Math.Round(page.Height / 72 * 25.4))));
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.AllSummaries), MemberType = typeof(DocumentFolders))]
    public void Each_promise_stands_in_the_plain_text_too(string folder)
    {
        var page = built[folder].Page;
        var text = File.ReadAllText(Path.Combine(built.OutputFolder, folder, "public-summary.txt"));
        var promises = page.QuerySelectorAll(".promises li").Select(promise => string.Join(' ', promise.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

        Assert.All(promises, promise => Assert.Contains($"- {promise}\n", text, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("a[href='public-summary.txt']"));
    }

    /// <summary>What goes to the public is plain, or says in plan.md why it is not.</summary>
    [Fact]
    public async Task The_report_on_plain_English_has_no_advice_for_the_summaries()
    {
        var result = await PlainEnglishReport.RunAsync(
            new PlainEnglishRequest { ContentFolder = Checkout.Content, TemplatesFolder = Checkout.Templates, DocumentId = "public-summary" });

        Assert.Empty(result.Diagnostics.Select(DiagnosticText.Format));
        Assert.Equal(DocumentFolders.Summaries, result.Documents.Select(document => $"{document.PlanId}/{document.DocumentId}"));
        Assert.All(result.Documents, document => Assert.InRange(document.Measures.Longest!.Words, 10, 25));
    }
}
