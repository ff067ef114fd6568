using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Pdf.Checking;
using PlanPublisher.Pdf.Tests.Documents;

namespace PlanPublisher.Pdf.Tests.Checking;

public sealed class AccessibilityCheckTests
{
    [Theory]
    [InlineData("<h1>One</h1><h2>Two</h2><h1>Three</h1>", "")]
    [InlineData("<h2>Two</h2>", "PP6003 the first heading, \"Two\", has level 2, not 1")]
    [InlineData("<h1>One</h1><h3>Deep</h3>", "PP6003 the heading \"Deep\" has level 3, but the one before it has level 1")]
    [InlineData("<img alt=\"A map\"/><svg><title>A map</title></svg><img alt=\"\"/>", "")]
    [InlineData("<img/>", "PP6002 this picture (<img>) has no alternative text")]
    [InlineData("<table><tr><td>1</td></tr></table>", "PP6004 this table has no header cells")]
    [InlineData("<table role=\"presentation\"><tr><td>1</td></tr></table>", "")]
    [InlineData("<table><tr><th rowspan=\"2\">1</th><td>2</td></tr><tr><td>3</td></tr></table>", "")]
    [InlineData("<table><tr><th>1</th><td>2</td></tr><tr><td>3</td></tr></table>", "PP6005 the rows of this table have from 1 to 2 columns")]
    [InlineData("<p><a href=\"#x\">there</a></p>", "PP6006 a link leads to #x, but no page has such a place")]
    [InlineData("<p id=\"x\"><a href=\"#x\"></a></p>", "PP6007 the link to #x has no text")]
    public void What_readers_need_and_do_not_find_is_told(string markup, string expected) =>
        Assert.Equal(expected, string.Join('\n', Check(markup, ElementSpans.Empty).Select(problem => $"{problem.Code} {problem.Message}")));

    [Fact]
    public void A_problem_is_at_the_nearest_place_that_the_author_wrote()
    {
        var source = new SourceText("plan.md", "text ![](map.svg)");
        var paragraph = new SourceSpan(source, 5, 12);
        // html, body, p, span, img
        var spans = new ElementSpans(ImmutableSortedDictionary<int, SourceSpan>.Empty.Add(2, paragraph));

        Assert.Equal(paragraph, Assert.Single(Check("<p><span><img/></span></p>", spans)).Span);
    }

    [Fact]
    public void A_document_needs_a_title()
    {
        var diagnostics = new DiagnosticBag();
        AccessibilityCheck.Check(
            TestDocument.From("<p>Text</p>").Document, TestDocument.Metadata with { Title = " " }, ElementSpans.Empty, diagnostics);

        Assert.Equal("PP6001", Assert.Single(diagnostics.ToSorted()).Code);
    }

    private static ImmutableArray<Diagnostic> Check(string markup, ElementSpans spans)
    {
        var diagnostics = new DiagnosticBag();
        AccessibilityCheck.Check(TestDocument.From(markup).Document, TestDocument.Metadata, spans, diagnostics);
        return diagnostics.ToSorted();
    }
}
