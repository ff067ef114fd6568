using PlanPublisher.Diagnostics;
using PlanPublisher.Pdf.Checking;

namespace PlanPublisher.Pdf.Tests.Checking;

public sealed class LargePrintCheckTests
{
    [Theory]
    [InlineData("<p>Words</p>", "p { font-size: 18pt }", "")]
    [InlineData("<p>Words</p>", "p { font-size: 17pt }", "PP6050 on page 1 of the large print, \"Words\" is set in 17pt; 18pt is the least there")]
    [InlineData("<table><tr><th>Head</th><td>Words</td></tr></table>", "table { font-size: 16pt }", "")]
    [InlineData("<table><tr><th>Head</th></tr></table>", "table { font-size: 15pt }", "PP6050 on page 1 of the large print, \"Head\" is set in 15pt; 16pt is the least there")]
    [InlineData("<p>Words</p>", "p { font-size: 18pt } @page { @bottom-left { content: 'Foot'; font-size: 12pt } }", "PP6050 on page 1 of the large print, \"Foot\" is set in 12pt; 18pt is the least there")]
    public void Text_that_is_too_small_is_told(string body, string styles, string expected) =>
        Assert.Equal(expected, LaidOutPage.Of(body, styles).Told(Check));

    [Fact]
    public void Lettering_of_a_drawing_counts_as_large_as_it_is_seen()
    {
        const string Drawing =
            "<svg width='100pt' height='50pt' viewBox='0 0 200 100'><text x='0' y='50' font-family='Box' font-size='20'>Bar</text></svg>";

        Assert.Equal("PP6050 on page 1 of the large print, \"Bar\" is set in 10pt; 18pt is the least there", LaidOutPage.Of(Drawing).Told(Check));
    }

    [Fact]
    public void A_line_has_at_most_seventy_characters()
    {
        const string Large = "p { font-size: 18pt }";
        var seventy = string.Join(' ', Enumerable.Repeat("sixes", 11)) + " fours";

        Assert.Equal(71, seventy.Length);
        Assert.Equal("", LaidOutPage.Of($"<p>{seventy[1..]}</p>", Large).Told(Check));
        Assert.Equal(
            "PP6051 on page 1 of the large print, the line \"sixes sixes sixes sixes six …\" has 71 characters; 70 are the most there",
            LaidOutPage.Of($"<p>{seventy}</p>", Large).Told(Check));
    }

    private static void Check(LaidOutPage page, DiagnosticBag problems)
    {
        var check = new LargePrintCheck(page.Document, ElementSpans.Empty, problems);
        check.CheckLines();
        foreach (var list in page.Lists)
        {
            Assert.Same(list, check.Check(list));
        }
    }
}
