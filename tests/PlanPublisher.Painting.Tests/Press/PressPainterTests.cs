using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Press;
using static PlanPublisher.Painting.Tests.Sample;

namespace PlanPublisher.Painting.Tests.Press;

/// <summary>The page is 100 × 60 pt, the bleed 5 pt.</summary>
public sealed class PressPainterTests
{
    private static readonly CssColor House = TestPress.Colour(TestPress.HouseColour);
    private static readonly CssColor Amber = new(CssColorKind.DeviceCmyk, 0, 0, 0) { Inks = (0, 330, 880, 0) };

    [Fact]
    public void Letters_and_thin_rules_of_a_dark_colour_are_solid_black_over_their_ground()
    {
        var p = Element(1, "p", style: Plain with { Color = House, BorderTop = Solid(1.5, House), BackgroundColor = Amber });
        AssertPaints(
            p,
            [Box(10, 10, 80, 10, p, Line(0, 0, Text(p, 0, "aa")))],
            """
            rect 10,10 80x10 cmyk(0 330 880 0) | Layout
            rect 10,10 80x1.5 cmyk(0 0 0 1000) over | Layout
            text 10,18 'aa' cmyk(0 0 0 1000) over | 1
            """);
    }

    [Fact]
    public void Broad_shapes_light_letters_and_white_ones_keep_their_inks_and_cover_their_ground()
    {
        var p = Element(1, "p", style: Plain with { Color = Amber, BorderTop = Solid(4, House), BackgroundColor = House });
        var q = Element(2, "p", style: Plain with { Color = CssColor.Rgb(255, 255, 255) });
        AssertPaints(
            Element(0, "body", children: [p, q]),
            [Box(10, 10, 80, 20, p, Line(0, 0, Text(p, 0, "aa"), Text(q, 20, "b")))],
            """
            rect 10,10 80x20 cmyk(1000 750 350 450) | Layout
            rect 10,10 80x4 cmyk(1000 750 350 450) | Layout
            text 10,18 'aa' cmyk(0 330 880 0) | 1
            text 30,18 'b' cmyk(0 0 0 0) | 2
            """);
    }

    [Fact]
    public void Black_is_not_printed_over_a_ground_with_which_it_would_be_too_much_ink()
    {
        // 210 % of colours and 100 % of black.
        var p = Element(1, "p", style: Plain with { Color = CssColor.Black, BackgroundColor = House });
        AssertPaints(
            p,
            [Box(10, 10, 80, 10, p, Line(0, 0, Text(p, 0, "aa")))],
            """
            rect 10,10 80x10 cmyk(1000 750 350 450) | Layout
            text 10,18 'aa' cmyk(0 0 0 1000) | 1
            """);
    }

    [Fact]
    public void A_heavy_ground_that_another_hides_does_not_count()
    {
        var outer = Element(1, "div", style: Plain with { BackgroundColor = House });
        var inner = Element(2, "p", style: Plain with { Color = CssColor.Black, BackgroundColor = Amber });
        AssertPaints(
            Element(0, "body", children: [outer, inner]),
            [Box(0, 0, 100, 60, outer), Box(10, 10, 80, 12, inner, Line(0, 0, Text(inner, 0, "aa")))],
            """
            rect -5,-5 110x70 cmyk(1000 750 350 450) | Layout
            rect 10,10 80x12 cmyk(0 330 880 0) | Layout
            text 10,18 'aa' cmyk(0 0 0 1000) over | 2
            """);
    }

    [Fact]
    public void The_ground_of_a_page_and_a_band_at_its_edge_go_on_into_the_bleed()
    {
        var band = Element(1, "div", style: Plain with { BackgroundColor = Amber });
        AssertPaints(
            band,
            [Box(60, 20, 40, 10, band), Box(20, 50, 10, 10, band), Box(10, 20, 10, 10, band)],
            """
            rect -5,-5 110x70 cmyk(1000 750 350 450) | Background
            rect 60,20 45x10 cmyk(0 330 880 0) | Layout
            rect 20,50 10x15 cmyk(0 330 880 0) | Layout
            rect 10,20 10x10 cmyk(0 330 880 0) | Layout
            """,
            background: House);
    }

    [Fact]
    public void A_press_copy_has_no_links()
    {
        var a = Element(1, "a", ["href=#x"]);
        Assert.Empty(PaintForPress(a, [Line(0, 0, Text(a, 0, "a"))]).Links);
    }

    private static void AssertPaints(StyledElement root, PlacedFragment[] content, string expected, CssColor background = default) =>
        Assert.Equal(expected, DisplayListText.Describe(PaintForPress(root, content, background)));

    private static DisplayList PaintForPress(StyledElement root, PlacedFragment[] content, CssColor background = default)
    {
        var (document, page) = DocumentOf(root, content, background);
        var problems = new DiagnosticBag();
        var list = new PressPainter(document, TestPress.Colours(), new PressPaper(Length.FromPoints(5), 3000, 300), ElementSpans.Empty, problems)
            .Paint(page);
        Assert.Empty(problems.ToSorted());
        return list;
    }
}
