using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;
using static PlanPublisher.Painting.Tests.Sample;

namespace PlanPublisher.Painting.Tests.Svg;

public class DrawingPainterTests
{
    [Fact]
    public void A_drawing_is_content_of_its_element_scaled_from_its_view_box() => AssertDraws(
        [Element(1, "rect", ["x=1", "y=2", "width=3", "height=4", "fill=#12436D"])],
        "path M2,4 L8,4 L8,12 L2,12 Z fill #12436d | 0");

    [Fact]
    public void Groups_hand_down_colours_and_transforms() => AssertDraws(
        [Element(1, "g", ["transform=translate(10, 5) scale(2)", "fill=none", "stroke=currentColor", "stroke-width=0.5"], null,
            Element(2, "line", ["x1=0", "y1=0", "x2=5", "y2=0", "stroke-dasharray=1 2"]))],
        "path M20,10 L40,10 fill none stroke #ff0000 width 2 dash [4 8] | 0");

    [Theory]
    [InlineData("M1 1H5V3h-1v1l-1-1z", "M2,2 L10,2 L10,6 L8,6 L8,8 L6,6 Z")]
    [InlineData("m1,1 2,0 0,2", "M2,2 L6,2 L6,6")]
    [InlineData("M0 0C1 0 2 1 2 2S3 4 4 4", "M0,0 C2,0;4,2;4,4 C4,6;6,8;8,8")]
    [InlineData("M0 0Q3 0 3 3t0 6", "M0,0 C4,0;6,2;6,6 C6,10;6,14;6,18")]
    [InlineData("M.5.5L1-1", "M1,1 L2,-2")]
    public void Path_data_is_read(string data, string expected) => AssertDraws(
        [Element(1, "path", [$"d={data}"])], $"path {expected} fill #000000 | 0");

    [Fact]
    public void Circles_and_polygons_are_closed_paths() => AssertDraws(
        [Element(1, "circle", ["cx=5", "cy=5", "r=5"]), Element(2, "polygon", ["points=0,0 4,0 4,4", "fill-rule=evenodd"])],
        """
        path M20,10 C20,15.52;15.52,20;10,20 C4.48,20;0,15.52;0,10 C0,4.48;4.48,0;10,0 C15.52,0;20,4.48;20,10 Z fill #000000 | 0
        path M0,0 L8,0 L8,8 Z fill #000000 evenodd | 0
        """);

    [Fact]
    public void A_hidden_drawing_is_an_artifact() => AssertDraws(
        [Element(1, "line", ["x2=1", "stroke=black"])],
        "path M0,0 L2,0 fill #000000 stroke #000000 width 2 dash [] | Layout",
        ["viewBox=0 0 50 30", "aria-hidden=true"]);

    [Theory]
    [InlineData("text", "x=1", "PP5101: the drawing has an element 'text', which is not painted")]
    [InlineData("rect", "fill=url(#a)", "PP5102: the drawing has 'fill' with the value 'url(#a)', which is not understood")]
    [InlineData("rect", "opacity=0.5", "PP5102: the drawing has 'opacity' with the value '0.5', which is not understood")]
    [InlineData("rect", "transform=rotate(45)", "PP5102: the drawing has 'transform' with the value 'rotate(45)', which is not understood")]
    [InlineData("rect", "width=10%", "PP5102: the drawing has 'width' with the value '10%', which is not understood")]
    [InlineData("path", "d=M0 0A1 1 0 0 0 2 2", "PP5102: the drawing has 'd' with the value 'M0 0A1 1 0 0 0 2 2', which is not understood")]
    [InlineData("path", "d=L1 1", "PP5102: the drawing has 'd' with the value 'L1 1', which is not understood")]
    public void What_is_not_painted_is_reported(string name, string attribute, string expected)
    {
        var problems = new DiagnosticBag();
        PaintDrawing([Element(1, name, [attribute])], ["viewBox=0 0 50 30"], problems);
        Assert.Equal([expected], problems.ToSorted().Select(p => $"{p.Code}: {p.Message}"));
    }

    [Fact]
    public void A_picture_that_is_no_drawing_is_reported()
    {
        var problems = new DiagnosticBag();
        var img = Element(0, "img", ["src=a.png"]);
        Paint(img, [new PlacedFragment(At(0, 0), new Fragment.Replaced(img, Plain, Of(10, 10)))], problems: problems);
        Assert.Equal("PP5103", Assert.Single(problems.ToSorted()).Code);
    }

    private static void AssertDraws(StyledElement[] shapes, string expected, string[]? attributes = null) =>
        Assert.Equal(expected, DisplayListText.Describe(PaintDrawing(shapes, attributes ?? ["viewBox=0 0 50 30"], null)));

    /// <summary>The drawing covers the page, so one of its units is 2 pt.</summary>
    private static DisplayList PaintDrawing(StyledElement[] shapes, string[] attributes, DiagnosticBag? problems)
    {
        var svg = Element(0, "svg", attributes, Plain with { Color = CssColor.Rgb(255, 0, 0) }, [.. shapes]);
        return Paint(svg, [new PlacedFragment(At(0, 0), new Fragment.Replaced(svg, svg.Style, Of(100, 60)))], problems: problems);
    }
}
