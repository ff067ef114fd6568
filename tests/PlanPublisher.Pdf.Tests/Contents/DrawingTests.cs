using PlanPublisher.Pdf.Tests.Documents;
using PlanPublisher.PdfReading;
using PlanPublisher.PdfReading.Contents;

namespace PlanPublisher.Pdf.Tests.Contents;

public sealed class DrawingTests
{
    [Fact]
    public void Drawings_are_turned_to_run_up_the_page()
    {
        var page = Read("<?ground?><hr/>");

        Assert.Contains("20 374 200 12 re", page.Operators);
        Assert.Contains("20 372 m", page.Operators);
        Assert.Contains("2 0 d", page.Operators);
        Assert.Contains("220 372 l", page.Operators);
    }

    [Fact]
    public void A_path_is_filled_and_stroked_in_one()
    {
        var page = Read("<figure><svg role=\"img\" aria-label=\"x\"><?picture?></svg></figure>");

        Assert.Equal(["20 386 m", "220 386 20 374 220 386 c", "20 374 l", "h", "B*"], page.Operators.SkipWhile(line => line != "20 386 m").Take(5));
    }

    [Theory]
    [InlineData("<?header Plan?>", "Pagination", "Header", "Top")]
    [InlineData("<?footer 1?>", "Pagination", "Footer", "Bottom")]
    [InlineData("<?repeat Year?>", "Pagination", "", "")]
    [InlineData("<hr/>", "Layout", "", "")]
    [InlineData("<?ground?>", "Background", "", "")]
    public void An_artifact_says_what_it_is_and_where(string markup, string type, string subtype, string attached)
    {
        var artifact = Assert.Single(Read(markup).Sequences, sequence => sequence.IsArtifact).Properties;

        Assert.Equal([type, subtype, attached], [artifact["Type"].ToString(), artifact["Subtype"].ToString(), artifact["Attached"].ToString()]);
        Assert.Equal(4, artifact["BBox"].Items.Count());
    }

    [Fact]
    public void Neighbours_of_one_element_share_a_sequence()
    {
        MarkedSequence sequence = Assert.Single(Read("<p>one <strong>two</strong> three</p>").Sequences);

        Assert.Equal("one two three", sequence.Text);
    }

    private static PdfPage Read(string markup) => TestDocument.From(markup).WriteAndRead().Pages[0];
}
