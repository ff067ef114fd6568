using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;
using static PlanPublisher.Painting.Tests.Sample;

namespace PlanPublisher.Painting.Tests;

public class BorderPainterTests
{
    private static readonly CssColor Grey = CssColor.Rgb(0x88, 0x88, 0x88);

    [Fact]
    public void Sides_of_one_colour_are_rectangles_that_do_not_overlap() => AssertBorders(
        Plain with { BorderTop = Solid(1, Grey), BorderRight = Solid(2, Grey), BorderBottom = Solid(3, Grey), BorderLeft = Solid(4, Grey) },
        """
        rect 0,0 60x1 #888888
        rect 58,1 2x36 #888888
        rect 0,37 60x3 #888888
        rect 0,1 4x36 #888888
        """);

    [Fact]
    public void Solid_sides_of_different_colours_meet_on_the_diagonal() => AssertBorders(
        Plain with { BorderTop = Solid(10, CssColor.Black), BorderLeft = Solid(5, Grey) },
        """
        path M0,0 L60,0 L60,10 L5,10 Z fill #000000
        path M0,40 L0,0 L5,10 L5,40 Z fill #888888
        """);

    [Fact]
    public void A_side_on_which_the_box_goes_on_elsewhere_has_no_border() => AssertBorders(
        Plain with { BorderTop = Solid(1, Grey), BorderBottom = Solid(1, Grey), BorderLeft = Solid(1, Grey) },
        """
        rect 0,0 60x1 #888888
        rect 0,1 1x39 #888888
        """,
        OpenSides.Bottom);

    [Fact]
    public void Dashes_begin_and_end_a_side_and_gaps_share_the_rest() => AssertBorders(
        Plain with { BorderTop = new Border(BorderStyle.Dashed, Pt(2), Grey) },
        "line 0,1 60,1 width 2 dash [4 4] #888888");

    [Fact]
    public void Dots_are_as_long_as_wide() => AssertBorders(
        Plain with { BorderLeft = new Border(BorderStyle.Dotted, Pt(2), Grey) },
        "line 1,0 1,40 width 2 dash [2 2.22] #888888");

    [Fact]
    public void A_double_border_is_two_lines_of_a_third_each() => AssertBorders(
        Plain with { BorderBottom = new Border(BorderStyle.Double, Pt(3), Grey) },
        """
        rect 0,37 60x1 #888888
        rect 0,39 60x1 #888888
        """);

    [Fact]
    public void Borders_without_style_or_colour_are_not_painted() => AssertBorders(
        Plain with { BorderTop = new Border(BorderStyle.None, Pt(2), Grey), BorderLeft = Solid(1, CssColor.Transparent) },
        "");

    [Fact]
    public void Collapsed_borders_come_as_rules_over_the_cells_and_not_from_the_styles()
    {
        var collapsed = Plain with { CollapsesBorders = true, Display = Display.TableCell, BorderTop = Solid(1, Grey), BackgroundColor = Grey };
        var td = Element(1, "td", style: collapsed);
        var table = Element(0, "table", style: collapsed with { Display = Display.Table, BackgroundColor = CssColor.Transparent }, children: td);
        var box = new Fragment.Box(table, table.Style, Of(60, 40), OpenSides.None, [Box(0, 0, 60, 40, td)])
        {
            Rules = [new Rule(At(0, 40), At(60, 40), Solid(2, CssColor.Black)), new Rule(At(30, 0), At(30, 40), Solid(1, CssColor.Black))],
        };
        AssertItems(
            Paint(table, [new PlacedFragment(At(0, 0), box)]),
            """
            rect 0,0 60x40 #888888
            rect 0,39 60x2 #000000
            rect 29.5,0 1x40 #000000
            """);
    }

    private static void AssertBorders(ComputedStyle style, string expected, OpenSides open = OpenSides.None)
    {
        var p = Element(1, "p", style: style);
        var fragment = new Fragment.Box(p, style, Of(60, 40), open, []);
        AssertItems(Paint(Element(0, "body", children: p), [new PlacedFragment(At(0, 0), fragment)]), expected);
    }

    private static void AssertItems(DisplayList list, string expected)
    {
        Assert.All(list.Items, i => Assert.Equal(MarkKind.Layout, i.Mark.Kind));
        Assert.Equal(expected, DisplayListText.Describe(list).Replace(" | Layout", "", StringComparison.Ordinal));
    }
}
