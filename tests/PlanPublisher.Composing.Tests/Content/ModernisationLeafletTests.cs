using AngleSharp.Dom;

namespace PlanPublisher.Composing.Tests.Content;

/// <summary>The leaflet of the modernisation programme: what was printed of it, and in which order it is read.</summary>
public sealed class ModernisationLeafletTests
{
    private static ComposedPage Page => ContentPlans.Page("modernisation-programme", "modernisation-leaflet");

    [Fact]
    public void It_has_the_title_and_the_seven_programmes_that_were_printed()
    {
        Assert.Equal("Metropolitan Police Service (MPS) Modernisation Programme", Words(Page.Document.QuerySelector("h1")!));
        Assert.Equal(
            "Examples of how we are modernising to provide a better service to the people of London",
            Words(Page.Document.QuerySelector(".leaflet-inside h2")!));
        Assert.Equal(
            [
                "Safer Neighbourhoods", "Custody", "Olympics", "Central Communications Command (CCC)", "Citizen Focus",
                "Intelligence, Tasking and Covert Assets", "Together",
            ],
            Page.Document.QuerySelectorAll("h3").Select(Words));
        Assert.Equal([2, 1, 2, 2, 1, 1, 1], Page.Document.QuerySelectorAll("h3").Select(ParagraphsUnder));
    }

    [Fact]
    public void Its_three_quotations_are_worded_as_printed_and_name_a_post_or_a_plan()
    {
        var quotations = Page.Document.QuerySelectorAll("blockquote");

        Assert.Equal(
            [
                "This is a huge undertaking – led by the Commissioner and his Management Board – and one we are determined to drive through with the support and commitment of our colleagues across the organisation. Director of Strategy, Modernisation and Performance",
                "to provide a citizen-focused police service which responds to the needs of communities and individuals, especially victims and witnesses, and inspires public confidence in the police, particularly among minority ethnic communities National Policing Plan 2005 – 08",
            ],
            quotations.Select(quotation => string.Join(' ', quotation.QuerySelectorAll("p").Select(Words))));
        Assert.Contains(
            "the London 2012 vision “to stage inspirational Games that capture the imagination of young people around the world and leave a lasting legacy.”",
            Words(Page.Document.QuerySelector("main")!),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("630 teams")]
    [InlineData("624 wards")]
    [InlineData("two years before the National Policing Plan required it")]
    [InlineData("26 sports")]
    [InlineData("In July 2005")]
    [InlineData("In November 2005")]
    [InlineData("32 borough control rooms")]
    [InlineData("three centres")]
    [InlineData("between 10 and 20 per cent more non-999 calls")]
    [InlineData("2006 – 2009 MPS Corporate Strategy")]
    [InlineData("one of the five key priorities of the 2005 – 08 National Policing Plan")]
    [InlineData("in February 2005")]
    public void It_has_every_figure_that_was_printed(string figure) =>
        Assert.Contains(figure, Words(Page.Document.QuerySelector("main")!), StringComparison.Ordinal);

    [Fact]
    public void It_is_read_from_the_cover_over_the_opening_text_and_the_contents_to_the_programmes()
    {
        Assert.Equal(
            ["leaflet-cover", "leaflet-opening", "leaflet-contents", "leaflet-inside"],
            Page.Document.QuerySelectorAll("[class*=leaflet-]").Select(panel => panel.ClassName!.Split(' ')[^1]));
        Assert.Equal(
            Page.Document.QuerySelectorAll("h3").Select(Words),
            Page.Document.QuerySelectorAll(".leaflet-contents li a").Select(Words));
    }

    private static int ParagraphsUnder(IElement heading)
    {
        var count = 0;
        for (var next = heading.NextElementSibling; next is { LocalName: "p" or "blockquote" }; next = next.NextElementSibling)
        {
            count += next.LocalName == "p" ? 1 : 0;
        }

        return count;
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
