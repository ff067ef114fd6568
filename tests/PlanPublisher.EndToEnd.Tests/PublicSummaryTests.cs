using System.Text.RegularExpressions;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The summary that the public gets: every target, no other figure, on four small pages.</summary>
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

    [Fact]
    public void It_has_four_A5_pages()
    {
        var pages = built[Folder].Pdf.Pages;

        Assert.Equal(4, pages.Count);
    }
}
