using PlanPublisher.Composing.Markup;

namespace PlanPublisher.Composing.Tests.Markup;

public sealed class StartTagScannerTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html><p>a</p></html>", "html p")]
    [InlineData("<p>1 < 2 <b>x</b>", "p b")]
    [InlineData("<br /><hr/><br>", "br hr br")]
    [InlineData("<style>a > b { content: \"<i>\" }</style><u></u>", "style u")]
    [InlineData("<title>a <b> c</title><u></u>", "title u")]
    [InlineData("<p title=\"a > b\" hidden class='x y'>", "p[title=a > b][hidden=][class=x y]")]
    [InlineData("no tags", "")]
    public void Start_tags_are_found_in_document_order(string html, string expected)
    {
        var tags = StartTagScanner.Scan(html)
            .Select(tag => tag.Name + string.Concat(tag.Attributes.Select(a => $"[{a.Name}={a.Value}]")));

        Assert.Equal(expected, string.Join(' ', tags));
    }
}
