using PlanPublisher.PdfReading.Structure;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The contents list tells the truth about pages.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class ContentsTests(BuiltContent built)
{
    [Fact]
    public void Every_entry_has_the_number_of_the_page_where_its_heading_stands()
    {
        var entries = built.StrategyPage.QuerySelectorAll("nav.contents a").ToList();
        Assert.True(entries.Count >= 9, $"only {entries.Count} entries");

        var printed = TocEntries().Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        var expected = entries.Select(entry => $"{HtmlWords.Normal(entry.TextContent)} {PageOf(entry.GetAttribute("href")![1..])}").ToList();

        Assert.Equal(expected, printed);
    }

    [Fact]
    public void Bookmarks_lead_to_the_pages_of_their_headings()
    {
        var bookmarks = All(built.StrategyPdf.Outline).ToList();
        var headings = Headings().ToList();

        Assert.Equal(headings.Select(h => HtmlWords.Normal(h.Text)), bookmarks.Select(b => HtmlWords.Normal(b.Title)));
        Assert.Equal(headings.Select(h => h.Pages[0]), bookmarks.Select(b => b.Destination.PageIndex));
    }

    [Fact]
    public void Every_link_inside_the_document_leads_to_a_place_that_exists()
    {
        var inside = built.StrategyPdf.Links.Where(link => link.Target.StartsWith('#')).ToList();

        Assert.NotEmpty(inside);
        Assert.All(inside, link => Assert.Contains(link.Target[1..], built.StrategyPdf.Destinations.Keys));
    }

    [Fact]
    public void The_foot_of_a_page_shows_its_number_and_its_chapter()
    {
        var goal = built.StrategyPage.QuerySelector("#goal-1 h2")!;
        var title = HtmlWords.Normal(goal.TextContent);
        var first = Headings().First(h => HtmlWords.Normal(h.Text) == title).Pages[0];

        // The opener and the page after it belong to the same chapter.
        foreach (var page in built.StrategyPdf.Pages.Skip(first).Take(2))
        {
            Assert.Contains($"{page.Label} {title}", HtmlWords.Normal(page.ArtifactText), StringComparison.Ordinal);
        }
    }

    private string PageOf(string id)
    {
        var destination = built.StrategyPdf.Destinations[id];
        var heading = HtmlWords.Normal(built.StrategyPage.GetElementById(id)!.QuerySelector("h1, h2, h3, h4")!.TextContent);
        var standing = Headings().Where(h => HtmlWords.Normal(h.Text) == heading).Select(h => h.Pages[0]).ToList();

        // Two independent ways to the same page: the link's destination, and the page that shows the heading's text.
        Assert.Contains(destination.PageIndex, standing);
        return built.StrategyPdf.Pages[destination.PageIndex].Label;
    }

    private IEnumerable<string> TocEntries() => built.StrategyPdf.Structure.All
        .Where(element => element.Role == "TOCI")
        .Select(item => string.Concat(item.Children.Where(child => child.Role is not "TOC" and not "Lbl").Select(child => child.Text)));

    private IEnumerable<StructureElement> Headings() => built.StrategyPdf.Structure.All
        .Where(element => element.Role is ['H', >= '1' and <= '6']);

    private static IEnumerable<PdfReading.PdfBookmark> All(IEnumerable<PdfReading.PdfBookmark> bookmarks) =>
        bookmarks.SelectMany(bookmark => All(bookmark.Children).Prepend(bookmark));
}
