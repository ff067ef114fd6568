using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;
using static PlanPublisher.Painting.Tests.Sample;

namespace PlanPublisher.Painting.Tests.Svg;

public class DrawingPainterTests
{
    /// <summary>The drawing's own area, of 100 × 60 pt: what reaches over it is cut there.</summary>
    private const string Edge = " inside M0,0 L100,0 L100,60 L0,60 Z";

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
    [InlineData("M.5.5L1.5-.1.7.7", "M1,1 L3,-0.2 L1.4,1.4", Edge)]
    public void Path_data_is_read(string data, string expected, string clip = "") => AssertDraws(
        [Element(1, "path", [$"d={data}"])], $"path {expected} fill #000000{clip} | 0");

    [Fact]
    public void Circles_and_polygons_are_closed_paths() => AssertDraws(
        [Element(1, "circle", ["cx=5", "cy=5", "r=5"]), Element(2, "polygon", ["points=0,0 4,0 4,4", "fill-rule=evenodd"])],
        """
        path M20,10 C20,15.52;15.52,20;10,20 C4.48,20;0,15.52;0,10 C0,4.48;4.48,0;10,0 C15.52,0;20,4.48;20,10 Z fill #000000 | 0
        path M0,0 L8,0 L8,8 Z fill #000000 evenodd | 0
        """);

    [Fact]
    public void A_hidden_drawing_is_an_artifact() => AssertDraws(
        [Element(1, "line", ["x1=1", "y1=1", "x2=2", "y2=1", "stroke=black"])],
        "path M2,2 L4,2 fill #000000 stroke #000000 width 2 dash [] | Layout",
        ["viewBox=0 0 50 30", "aria-hidden=true"]);

    [Theory]
    [InlineData("M0 10A10 10 0 0110 0", "M0,20 C0,8.95;8.95,0;20,0")] // flags need nothing between them
    [InlineData("M0 10A10 10 0 0 0 20 10", "M0,20 C0,31.05;8.95,40;20,40 C31.05,40;40,31.05;40,20")] // against the clock
    [InlineData("M0 10A5 5 0 0 1 20 10", "M0,20 C0,8.95;8.95,0;20,0 C31.05,0;40,8.95;40,20")] // radii that do not reach
    [InlineData("M0 0A0 5 0 0 1 20 10", "M0,0 L40,20")] // no radius
    public void Arcs_follow_their_flags_and_radii(string data, string expected) => AssertDraws(
        [Element(1, "path", [$"d={data}"])], $"path {expected} fill #000000 | 0");

    [Theory]
    [InlineData("translate(5)rotate(90)", "M10,20 L10,40")]
    [InlineData("rotate(90 10 10)", "M40,20 L40,40")]
    [InlineData("rotate(-180 20 10)", "M60,40 L40,40")]
    [InlineData("translate(0 1) skewY(45)", "M20,22 L40,42", " pen 1 1 0 1")]
    [InlineData("matrix(0 1 1 0 1 2)", "M2,24 L2,44")]
    public void Transforms_place_shapes(string transform, string expected, string pen = "") => AssertDraws(
        [Element(1, "path", ["d=M10 0H20", "fill=none", "stroke=black", $"transform={transform}"])],
        $"path {expected} fill none stroke #000000 width 2 dash []{pen} | 0");

    [Fact]
    public void A_stroke_has_caps_joins_and_an_offset() => AssertDraws(
        [Element(1, "path", ["d=M1 1H3", "fill=none", "stroke=navy", "stroke-linecap=round", "stroke-linejoin=bevel", "stroke-dasharray=2", "stroke-dashoffset=1"])],
        "path M2,2 L6,2 fill none stroke #000080 width 2 dash [4 4] cap Round join Bevel offset 2 | 0");

    [Fact]
    public void A_stretched_drawing_has_a_stretched_pen() => AssertDraws(
        [Element(1, "line", ["x1=2", "x2=5", "y1=5", "y2=5", "stroke=black", "transform=scale(4 1)"])],
        "path M16,10 L40,10 fill #000000 stroke #000000 width 4 dash [] pen 2 0 0 0.5 | 0");

    [Fact]
    public void Text_stands_at_its_anchor_on_its_baseline() => AssertDraws(
        [
            Element(1, "text", ["x=25", "y=10", "font-size=5", "text-anchor=middle"], null, new StyledText("ab")),
            Element(2, "text", ["x=25", "y=20", "font-size=5", "text-anchor=end", "fill=#12436D"], null, new StyledText("abc")),
            Element(3, "text", ["x=0", "y=20", "font-size=5", "dominant-baseline=central"], null, new StyledText("a")),
        ],
        """
        text 40,20 'ab' #000000 | 0
        text 20,40 'abc' #12436d | 0
        text 0,43 'a' #000000 | 0
        """);

    [Fact]
    public void Parts_of_a_text_go_on_or_have_places_of_their_own() => AssertDraws(
        [
            Element(1, "text", ["x=1", "y=5", "font-size=5"], null, new StyledText("\n  a  "),
                Element(2, "tspan", ["fill=white"], null, new StyledText("b ")),
                Element(3, "tspan", ["x=1", "dy=1.2em"], null, new StyledText(" c"))),
        ],
        """
        text 2,10 'a ' #000000 | 0
        text 22,10 'b ' #ffffff | 0
        text 2,22 'c' #000000 | 0
        """);

    [Fact]
    public void Turned_text_keeps_its_size() => AssertDraws(
        [Element(1, "text", ["transform=translate(10 20) rotate(-90)", "font-size=5"], null, new StyledText("a"))],
        "text 20,40 'a' #000000 map 0 -1 1 0 | 0");

    [Fact]
    public void A_style_sheet_of_the_drawing_is_stronger_than_attributes_and_weaker_than_style() => AssertDraws(
        [
            Element(1, "style", null, null, new StyledText(".bar { fill: #28a197; stroke: none } #last { fill: teal }")),
            Element(2, "rect", ["class=bar", "width=1", "height=1", "fill=red", "stroke=black"]),
            Element(3, "rect", ["id=last", "class=bar", "width=1", "height=1", "style=fill: rgb(1, 2, 3)"]),
        ],
        """
        path M0,0 L2,0 L2,2 L0,2 Z fill #28a197 | 0
        path M0,0 L2,0 L2,2 L0,2 Z fill #010203 | 0
        """);

    [Fact]
    public void A_clip_cuts_a_group() => AssertDraws(
        [
            Element(1, "clipPath", ["id=c"], null, Element(2, "rect", ["width=5", "height=5"])),
            Element(3, "g", ["clip-path=url(#c)"], null, Element(4, "rect", ["x=1", "width=9", "height=9"])),
        ],
        "path M2,0 L20,0 L20,18 L2,18 Z fill #000000 inside M0,0 L10,0 L10,10 L0,10 Z | 0");

    [Fact]
    public void A_symbol_is_used_with_a_view_box_of_its_own() => AssertDraws(
        [
            Element(1, "symbol", ["id=s", "viewBox=0 0 10 10", "overflow=visible"], null, Element(2, "rect", ["width=100%", "height=5"])),
            Element(3, "use", ["href=#s", "x=5", "width=20", "height=20", "fill=white"]),
        ],
        "path M10,0 L50,0 L50,20 L10,20 Z fill #ffffff | 0");

    [Theory]
    [InlineData("none", "M0,0 L100,0 L100,60 L0,60 Z")]
    [InlineData("xMinYMid meet", "M0,0 L60,0 L60,60 L0,60 Z")]
    [InlineData("xMaxYMin", "M40,0 L100,0 L100,60 L40,60 Z")]
    [InlineData("xMidYMax slice", "M0,-40 L100,-40 L100,60 L0,60 Z" + Edge)]
    public void The_aspect_ratio_is_kept_as_asked(string ratio, string expected)
    {
        var path = expected.Replace(Edge, "");
        AssertDraws(
            [Element(1, "rect", ["width=10", "height=10"])],
            $"path {path} fill #000000{expected[path.Length..]} | 0",
            ["viewBox=0 0 10 10", $"preserveAspectRatio={ratio}"]);
    }

    [Fact]
    public void Half_transparent_paint_is_mixed_with_the_ground_or_the_rectangle_under_it() => AssertDraws(
        [
            Element(1, "rect", ["width=5", "height=5", "fill=black", "opacity=0.5"]),
            Element(2, "rect", ["x=10", "width=10", "height=10", "fill=#000064"]),
            Element(3, "circle", ["cx=15", "cy=5", "r=1", "fill=rgba(200, 0, 0, 0.5)"]),
        ],
        """
        path M0,0 L10,0 L10,10 L0,10 Z fill #808080 | 0
        path M20,0 L40,0 L40,20 L20,20 Z fill #000064 | 0
        path M32,10 C32,11.1;31.1,12;30,12 C28.9,12;28,11.1;28,10 C28,8.9;28.9,8;30,8 C31.1,8;32,8.9;32,10 Z fill #640032 | 0
        """);

    [Fact]
    public void Shapes_under_a_half_transparent_one_are_painted_again_within_it() => AssertDraws(
        [
            Element(1, "path", ["d=M0 0H10L5 5z", "fill=#000064"]),
            Element(2, "rect", ["x=5", "width=10", "height=5", "fill=#c80000", "fill-opacity=0.5"]),
        ],
        """
        path M0,0 L20,0 L10,10 Z fill #000064 | 0
        path M10,0 L30,0 L30,10 L10,10 Z fill #e48080 | 0
        path M0,0 L20,0 L10,10 Z fill #640032 inside M10,0 L30,0 L30,10 L10,10 Z | 0
        """);

    [Fact]
    public void Nothing_is_shown_outside_of_the_drawing() => AssertDraws(
        [Element(1, "rect", ["x=-5", "width=10", "height=10"])],
        "path M-10,0 L10,0 L10,20 L-10,20 Z fill #000000" + Edge + " | 0");

    [Theory]
    [InlineData("foreignObject", "x=1", "PP5101: the drawing has an element 'foreignObject', which is not painted")]
    [InlineData("rect", "fill=url(#a)", "PP5106: the drawing refers to 'a', which is nowhere in it")]
    [InlineData("rect", "fill=oklch(0.5 0.2 240)", "PP5102: the drawing has 'fill' with the value 'oklch(0.5 0.2 240)', which is not understood")]
    [InlineData("rect", "mask=url(#a)", "PP5102: the drawing has 'mask' with the value 'url(#a)', which is not understood")]
    [InlineData("rect", "transform=turn(45)", "PP5102: the drawing has 'transform' with the value 'turn(45)', which is not understood")]
    [InlineData("rect", "width=10furlongs", "PP5102: the drawing has 'width' with the value '10furlongs', which is not understood")]
    [InlineData("path", "d=M0 0A1 1 0 2 0 2 2", "PP5102: the drawing has 'd' with the value 'M0 0A1 1 0 2 0 2 2', which is not understood")]
    [InlineData("path", "d=L1 1", "PP5102: the drawing has 'd' with the value 'L1 1', which is not understood")]
    [InlineData("use", "href=#none", "PP5106: the drawing refers to '#none', which is nowhere in it")]
    public void What_is_not_painted_is_reported(string name, string attribute, string expected)
    {
        var problems = new DiagnosticBag();
        PaintDrawing([Element(1, name, [attribute, "width=1", "height=1"])], ["viewBox=0 0 50 30"], problems);
        Assert.Equal([expected], problems.ToSorted().Select(p => $"{p.Code}: {p.Message}"));
    }

    [Fact]
    public void What_is_used_in_itself_is_reported_and_ends()
    {
        var problems = new DiagnosticBag();
        PaintDrawing([Element(1, "g", ["id=a"], null, Element(2, "use", ["href=#a"]))], ["viewBox=0 0 50 30"], problems);
        Assert.Equal(["PP5107: '#a' is used in itself, which never ends"], problems.ToSorted().Select(p => $"{p.Code}: {p.Message}"));
    }

    [Fact]
    public void What_multiplies_without_end_is_counted()
    {
        var problems = new DiagnosticBag();
        var levels = Enumerable.Range(0, 20).Select(level => Element(10 * level + 1, "g", [$"id=g{level}"], null,
            [.. Enumerable.Range(2, 4).Select(i => (StyledNode)Element(10 * level + i, "use", [$"href=#g{level - 1}"]))]));
        PaintDrawing([Element(500, "g", ["id=g-1"]), .. levels], ["viewBox=0 0 50 30"], problems);
        Assert.Equal("PP5108", Assert.Single(problems.ToSorted()).Code);
    }

    private static void AssertDraws(StyledElement[] shapes, string expected, string[]? attributes = null) =>
        Assert.Equal(expected, DisplayListText.Describe(PaintDrawing(shapes, attributes ?? ["viewBox=0 0 50 30"], null)));

    /// <summary>The drawing covers the page, so one of its units is 2 pt.</summary>
    private static DisplayList PaintDrawing(StyledElement[] shapes, string[] attributes, DiagnosticBag? problems)
    {
        var svg = Element(0, "svg", attributes, Plain with { Color = CssColor.Rgb(255, 0, 0) }, [.. shapes.Select(Inheriting)]);
        return Paint(svg, [new PlacedFragment(At(0, 0), new Fragment.Replaced(svg, svg.Style, Of(100, 60)))], problems: problems);
    }

    /// <summary>With the colour of the page, as all that the page's sheets say nothing of.</summary>
    private static StyledElement Inheriting(StyledElement element) => element with
    {
        Style = element.Style with { Color = CssColor.Rgb(255, 0, 0) },
        Children = [.. element.Children.Select(child => child is StyledElement inner ? Inheriting(inner) : child)],
    };
}
