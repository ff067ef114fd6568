using PlanPublisher.PdfReading.Structure;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The contents list tells the truth about pages.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class ContentsTests(BuiltContent built)
{
    [Fact]
    public void The_documents_tested_are_those_that_the_content_publishes() =>
        Assert.Equal(DocumentFolders.Names, built.Documents.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(DocumentFolders.WithPageNumbers), MemberType = typeof(DocumentFolders))]
    public void Every_entry_has_the_number_of_the_page_where_its_heading_stands(string folder)
    {
        var document = built[folder];
        var entries = document.Page.QuerySelectorAll("nav.contents a").ToList();
        Assert.NotEmpty(entries);

        var printed = TocEntries(document).Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        var expected = entries.Select(entry => $"{HtmlWords.Normal(entry.TextContent)} {PageOf(document, entry.GetAttribute("href")![1..])}").ToList();

        Assert.Equal(expected, printed);
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.All), MemberType = typeof(DocumentFolders))]
    public void Bookmarks_lead_to_the_pages_of_their_headings(string folder)
    {
        var document = built[folder];
        var bookmarks = All(document.Pdf.Outline).ToList();
        var headings = HeadingsOf(document).ToList();

        Assert.Equal(headings.Select(h => HtmlWords.Normal(h.Text)), bookmarks.Select(b => HtmlWords.Normal(b.Title)));
        Assert.Equal(headings.Select(h => h.Pages[0]), bookmarks.Select(b => b.Destination.PageIndex));
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.WithPageNumbers), MemberType = typeof(DocumentFolders))]
    public void Every_link_inside_the_document_leads_to_a_place_that_exists(string folder)
    {
        var pdf = built[folder].Pdf;
        var inside = pdf.Links.Where(link => link.Target.StartsWith('#')).ToList();

        Assert.NotEmpty(inside);
        Assert.All(inside, link => Assert.Contains(link.Target[1..], pdf.Destinations.Keys));
    }

    [Fact]
    public void The_foot_of_a_page_shows_its_number_and_its_chapter()
    {
        var document = built["towards-the-safest-city/corporate-strategy"];
        var title = HtmlWords.Normal(document.Page.QuerySelector("#goal-1 h2")!.TextContent);
        var first = HeadingsOf(document).First(h => HtmlWords.Normal(h.Text) == title).Pages[0];

        // The opener and the page after it belong to the same chapter.
        foreach (var page in document.Pdf.Pages.Skip(first).Take(2))
        {
            Assert.Contains($"{page.Label} {title}", HtmlWords.Normal(page.ArtifactText), StringComparison.Ordinal);
        }
    }

    private static string PageOf(DocumentReadBack document, string id)
    {
        var destination = document.Pdf.Destinations[id];
        var target = document.Page.GetElementById(id)!;
        const string Headings = "h1, h2, h3, h4, h5, h6";
        var heading = HtmlWords.Normal((target.Matches(Headings) ? target : target.QuerySelector(Headings)!).TextContent);
        var standing = HeadingsOf(document).Where(h => HtmlWords.Normal(h.Text) == heading).Select(h => h.Pages[0]).ToList();

        // Two independent ways to the same page: the link's destination, and the page that shows the heading's text.
        Assert.Contains(destination.PageIndex, standing);
        return document.Pdf.Pages[destination.PageIndex].Label;
    }

    private static IEnumerable<string> TocEntries(DocumentReadBack document) => document.Pdf.Structure.All
        .Where(element => element.Role == "TOCI")
        .Select(item => item.Children.Where(child => child.Role is not "TOC" and not "Lbl").ToList())
        .Where(own => own.Exists(child => child.All.Any(element => element.Links.Any())))
        .Select(own => string.Concat(own.Select(child => child.Text)));

    private static IEnumerable<StructureElement> HeadingsOf(DocumentReadBack document) => document.Pdf.Structure.All
        .Where(element => element.Role is ['H', >= '1' and <= '6']);

    private static IEnumerable<PdfReading.PdfBookmark> All(IEnumerable<PdfReading.PdfBookmark> bookmarks) =>
        bookmarks.SelectMany(bookmark => All(bookmark.Children).Prepend(bookmark));
}
