using System.Xml.Linq;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Svg;
using PlanPublisher.TestFonts;
using static PlanPublisher.Painting.Tests.Sample;

namespace PlanPublisher.Painting.Tests.Svg;

public class SvgWriterTests
{
    [Fact]
    public void A_page_is_a_picture_of_its_size_with_text_as_outlines()
    {
        var p = Element(1, "p", style: Plain with { BackgroundColor = CssColor.Rgb(0xE7, 0xEE, 0xF5) });
        var list = Paint(Element(0, "body", children: p), [Box(10, 20, 80, 10, p, Line(0, 0, Text(p, 0, "a ba")))]);
        var (a, b) = (Name('a'), Name('b'));
        Assert.Equal(
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="100pt" height="60pt" viewBox="0 0 100 60">
            <defs>
            <path id="{a}" d="M50 -150L50 750L950 750L950 -150Z"/>
            <path id="{b}" d="M50 -150L50 750L950 750L950 -150Z"/>
            </defs>
            <rect x="10" y="20" width="80" height="10" fill="#e7eef5"/>
            <g fill="#000000" transform="translate(10 28) scale(0.01 -0.01)"><use href="#{a}" x="0"/><use href="#{b}" x="2000"/><use href="#{a}" x="3000"/></g>
            </svg>

            """,
            SvgWriter.Write(list));
    }

    [Fact]
    public void Word_spacing_moves_what_follows_a_space()
    {
        var p = Element(0, "p");
        var spaced = Text(p, 0, "a a") with { WordSpacing = Pt(2.5) };
        Assert.Contains($"x=\"0\"/><use href=\"#{Name('a')}\" x=\"2250\"/>", SvgWriter.Write(Paint(p, [Line(0, 0, spaced)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_item_is_well_formed()
    {
        var th = Element(1, "th", style: Plain with
        {
            WritingMode = WritingMode.SidewaysLr,
            BorderTop = new Border(BorderStyle.Dashed, Pt(2), CssColor.Black),
        });
        var circle = Element(3, "circle", ["cx=3", "cy=3", "r=1", "stroke=#123", "stroke-dasharray=1 1", "fill-rule=evenodd"]);
        var svg = Element(2, "svg", null, null, circle);
        var list = Paint(Element(0, "table", children: [th, svg]), [
            TurnedBox(0, 0, 20, 50, Turn.Up, th, Line(0, 0, Text(th, 0, "<&>"))),
            new PlacedFragment(At(0, 0), new Fragment.Replaced(svg, svg.Style, Of(10, 10)))]);
        var names = XDocument.Parse(SvgWriter.Write(list)).Root!.Elements().Select(e => e.Name.LocalName);
        Assert.Equal(["defs", "path", "g", "path"], names);
    }

    [Fact]
    public void A_clip_a_stretched_pen_and_turned_text_are_groups()
    {
        var svg = Element(0, "svg", null, null,
            Element(1, "line", ["x2=9", "stroke=#123", "stroke-linecap=round", "transform=scale(2 1)"]),
            Element(2, "text", ["x=3", "y=9", "font-size=4", "transform=rotate(90 3 3)"], null, new StyledText("a")));
        var list = Paint(svg, [new PlacedFragment(At(0, 0), new Fragment.Replaced(svg, svg.Style, Of(10, 10)))]);
        var picture = XDocument.Parse(SvgWriter.Write(list)).Root!;
        Assert.Equal(["defs", "clipPath", "g"], picture.Elements().Select(e => e.Name.LocalName));
        var clipped = picture.Elements().Last();
        Assert.Equal("url(#clip0-0)", clipped.Attribute("clip-path")!.Value);
        Assert.Equal("matrix(1.414213562 0 0 0.707106781 0 0)", clipped.Elements().ElementAt(1).Attribute("transform")!.Value);
        Assert.StartsWith("translate(-2.25 2.25) matrix(0 1 -1 0 0 0) scale(", clipped.Elements().Last().Attribute("transform")!.Value);
    }

    private static string Name(char character) => $"g{BoxFont.Face.Hash[..8]}-{BoxFont.Face.GlyphOf(character)}";
}
