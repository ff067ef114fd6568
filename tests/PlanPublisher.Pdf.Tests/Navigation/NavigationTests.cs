using PlanPublisher.Pdf.Tests.Documents;
using PlanPublisher.PdfReading;

namespace PlanPublisher.Pdf.Tests.Navigation;

public sealed class NavigationTests
{
    [Fact]
    public void Bookmarks_nest_by_level()
    {
        var file = TestDocument.From("<h1>One</h1><h2>Inner</h2><h3>Deep</h3><?page?><h2>Later</h2><h1>Two – end</h1>").WriteAndRead();

        Assert.Equal(["One", "Two – end"], file.Outline.Select(entry => entry.Title));
        Assert.Equal(["Inner", "Later"], file.Outline[0].Children.Select(entry => entry.Title));
        Assert.Equal(["Deep"], file.Outline[0].Children[0].Children.Select(entry => entry.Title));
        Assert.Equal(new PdfDestination(1, 20, 400), file.Outline[0].Children[1].Destination);
    }

    [Fact]
    public void A_bookmark_of_a_skipped_level_goes_under_the_one_before_it()
    {
        var file = TestDocument.From("<h3>Early</h3><h1>One</h1><h3>Deep</h3>").WriteAndRead();

        Assert.Equal(["Early", "One"], file.Outline.Select(entry => entry.Title));
        Assert.Equal("Deep", Assert.Single(file.Outline[1].Children).Title);
    }

    [Theory]
    [InlineData("i", "ii", "1", "2")]
    [InlineData("Cover", "1", "2", "4")]
    [InlineData("A-1", "A-2", "B-1", "B-2")]
    [InlineData("III", "IV", "iiii", "")]
    [InlineData("08", "09", "10", "0")]
    public void Pages_have_the_labels_that_are_printed_on_them(params string[] labels)
    {
        var file = TestDocument.From("<p>1</p><?page?><p>2</p><?page?><p>3</p><?page?><p>4</p>", labels).WriteAndRead();

        Assert.Equal(labels, file.Pages.Select(page => page.Label));
    }

    [Fact]
    public void Every_element_with_an_id_is_a_named_destination()
    {
        var file = TestDocument.From("<p id=\"b\">one</p><p id=\"é\">two</p><p id=\"Z\">three</p>").WriteAndRead();

        Assert.Equal(["Z", "b", "é"], file.Destinations.Keys);
        Assert.Equal(new PdfDestination(0, 20, 386), file.Destinations["é"]);
    }

    [Fact]
    public void A_link_says_in_words_where_it_leads()
    {
        var link = Assert.Single(TestDocument.From("<p><a href=\"https://example.org/a b\">The plan</a></p>").WriteAndRead().Links);

        Assert.Equal("The plan", link.Contents);
        Assert.Equal("https://example.org/a%20b", link.Target);
        Assert.Equal([20, 374, 220, 386], link.Rectangle);
    }

    [Fact]
    public void A_document_without_headings_has_no_outline() =>
        Assert.True(TestDocument.From("<p>Text</p>").WriteAndRead().Catalog["Outlines"].IsMissing);

    [Fact]
    public void Pages_come_in_order_and_all_of_them()
    {
        var document = TestDocument.From("<p>1</p><?page?><p>2</p>");

        Assert.Throws<ArgumentException>(() => (document with { Pages = [document.Pages[1], document.Pages[0]] }).Write());
        Assert.Throws<ArgumentException>(() => (document with { Pages = [document.Pages[0]] }).Write());
    }
}
