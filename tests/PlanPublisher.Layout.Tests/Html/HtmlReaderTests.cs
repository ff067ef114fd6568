using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Layout.Tests.Html;

public class HtmlReaderTests
{
    private const string Document =
        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Plan</title></head>" +
        "<body><p id=\"a\" class=\"x y\">One<!-- no --> <b>two</b></p>" +
        "<svg viewBox=\"0 0 1 1\"><linearGradient/></svg></body></html>";

    [Fact]
    public void Elements_are_numbered_in_document_order()
    {
        var document = Read(Document);

        Assert.Equal(
            ["html 0", "head 1", "title 2", "body 3", "p 4", "b 5", "svg 6", "linearGradient 7"],
            Elements(document.Root).Select(e => $"{e.Name} {e.Ordinal}"));
        Assert.Equal(8, document.ElementCount);
    }

    [Fact]
    public void Title_and_language_come_from_the_document()
    {
        var document = Read(Document);

        Assert.Equal(("Plan", "en-GB"), (document.Title, document.Language));
    }

    [Fact]
    public void An_offset_points_at_the_start_tag() =>
        Assert.All(
            Elements(Read(Document).Root),
            e => Assert.StartsWith("<" + e.Name, Document[e.Offset..], StringComparison.Ordinal));

    [Fact]
    public void Supplied_elements_have_no_offset()
    {
        var elements = Elements(Read("<table><tr><td>a</td></tr></table>").Root).ToList();

        Assert.Equal(
            ["html -1", "head -1", "body -1", "table 0", "tbody -1", "tr 7", "td 11"],
            elements.Select(e => $"{e.Name} {e.Offset}"));
    }

    [Fact]
    public void Comments_are_dropped_and_texts_kept()
    {
        var paragraph = Elements(Read(Document).Root).Single(e => e.Name == "p");

        Assert.Equal("One ", string.Concat(paragraph.Children.OfType<HtmlText>().Select(t => t.Value)));
    }

    [Fact]
    public void Attributes_keep_their_order_and_foreign_ones_their_case()
    {
        var elements = Elements(Read(Document).Root).ToList();

        Assert.Equal(
            [new HtmlAttribute("id", "a"), new HtmlAttribute("class", "x y")],
            elements.Single(e => e.Name == "p").Attributes.AsEnumerable());
        Assert.Equal("0 0 1 1", elements.Single(e => e.Name == "svg").Attribute("viewBox"));
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><head></head><body>\n<b>a<p>b</b></p></body></html>", "document.html:2:9: warning PP3101")]
    [InlineData("<!DOCTYPE html><html><head></head><body>\n</i></body></html>", "document.html:2:1: warning PP3101")]
    public void Wrong_nesting_is_told_with_its_place(string html, string expected)
    {
        var problems = new DiagnosticBag();
        HtmlReader.Read(html, problems);

        Assert.StartsWith(expected, DiagnosticText.Format(problems.ToSorted()[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_that_is_too_deep_is_told_at_its_place_and_the_rest_is_not_read()
    {
        var problems = new DiagnosticBag();
        var html = "<!DOCTYPE html><body>\n" + string.Concat(Enumerable.Repeat("<div>\n", 400_000));

        var document = HtmlReader.Read(html, problems);

        // html and body are the first two of the 256 levels, so the 255th of the divisions is one too many.
        Assert.StartsWith(
            "document.html:256:1: error PP3102: elements are nested more than 256 levels deep here",
            DiagnosticText.Format(problems.ToSorted()[^1]),
            StringComparison.Ordinal);
        Assert.Equal(["html", "head", "body"], Elements(document.Root).Select(e => e.Name));
    }

    [Theory]
    [InlineData("<b><div></b>")]
    [InlineData("<a href=x><div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    public void Nesting_that_the_parser_makes_is_limited_too(string part)
    {
        var problems = new DiagnosticBag();

        HtmlReader.Read(string.Concat(Enumerable.Repeat(part, 100_000)), problems);

        Assert.Contains(problems.ToSorted(), problem => problem.Code == "PP3102");
    }

    [Fact]
    public void Paragraphs_and_cells_without_end_tags_are_not_nested()
    {
        var problems = new DiagnosticBag();
        var html = string.Concat(Enumerable.Repeat("<p>a<b>b", 1000)) + "<table>" + string.Concat(Enumerable.Repeat("<tr><td><font>a", 1000));

        HtmlReader.Read(html, problems);

        Assert.DoesNotContain(problems.ToSorted(), problem => problem.Code == "PP3102");
    }

    private static HtmlDocument Read(string html)
    {
        var problems = new DiagnosticBag();
        var document = HtmlReader.Read(html, problems);
        Assert.Empty(problems.ToSorted());
        return document;
    }

    private static IEnumerable<HtmlElement> Elements(HtmlElement element) =>
        element.Children.OfType<HtmlElement>().SelectMany(Elements).Prepend(element);
}
