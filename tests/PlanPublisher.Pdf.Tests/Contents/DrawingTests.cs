using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
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

    [Fact]
    public void A_clip_is_a_saved_state_inside_marked_content()
    {
        var text = Drawn(mark => new DisplayItem.Rectangle(mark, Area(10, 10, 50, 20), Black) { Clip = [Triangle] });

        Assert.Equal(
            ["Figure  BDC", "q", "10 390 m", "60 390 l", "60 370 l", "h", "W", "n", "0 0 0 rg", "10 370 50 20 re", "f", "Q", "EMC"],
            text);
    }

    [Fact]
    public void A_stretched_pen_stretches_the_path_written_in_its_own_coordinates()
    {
        var stroke = new PathStroke(Length.FromPoints(2), [], Black) { Pen = new LinearMap(2, 0, 0, 0.5), Cap = LineCap.Round };
        var text = Drawn(mark => new DisplayItem.Path(mark, [Move(20, 10), Draw(40, 10)], null, false, stroke));

        Assert.Equal(
            ["q", "2 0 0 0.5 0 400 cm", "0 0 0 RG", "2 w", "1 J", "10 -20 m", "20 -20 l", "S", "Q"],
            text.Skip(1).SkipLast(1));
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

    private static readonly DeviceColour Black = new DeviceColour.Rgb(0, 0, 0);

    private static readonly ClipArea Triangle =
        new([Move(10, 10), Draw(60, 10), Draw(60, 30), new PathSegment(PathSegmentKind.Close, default, default, default)], IsEvenOdd: false);

    /// <summary>The operators of a page with nothing but one figure, and in it one item.</summary>
    private static List<string> Drawn(Func<ContentMark, DisplayItem> make)
    {
        var document = TestDocument.From("<svg role=\"img\" aria-label=\"x\"><?picture?></svg>");
        var page = document.WithOnly(make).WriteAndRead().Pages[0];
        return [.. page.Operators];
    }

    private static Rect Area(double x, double y, double width, double height) =>
        new(Length.FromPoints(x), Length.FromPoints(y), Length.FromPoints(width), Length.FromPoints(height));

    private static PathSegment Move(double x, double y) => new(PathSegmentKind.MoveTo, default, default, At(x, y));

    private static PathSegment Draw(double x, double y) => new(PathSegmentKind.LineTo, default, default, At(x, y));

    private static Point At(double x, double y) => new(Length.FromPoints(x), Length.FromPoints(y));

    private static PdfPage Read(string markup) => TestDocument.From(markup).WriteAndRead().Pages[0];
}
