using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;
using static PlanPublisher.Painting.Tests.Sample;

namespace PlanPublisher.Painting.Tests;

public class PagePainterTests
{
    private static readonly CssColor Blue = CssColor.Rgb(0x0F, 0x2F, 0x4F);
    private static readonly CssColor Tint = CssColor.Rgb(0xE7, 0xEE, 0xF5);

    [Fact]
    public void The_ground_of_the_page_comes_first_then_boxes_then_their_text()
    {
        var p = Element(1, "p", style: Plain with { BackgroundColor = Tint });
        AssertPaints(
            Paint(Element(0, "body", children: p), [Box(10, 20, 80, 10, p, Line(0, 0, Text(p, 0, "aa")))], CssColor.Rgb(255, 255, 255)),
            """
            rect 0,0 100x60 #ffffff | Background
            rect 10,20 80x10 #e7eef5 | Layout
            text 10,28 'aa' #000000 | 1
            """);
    }

    [Fact]
    public void Text_belongs_to_the_element_it_comes_from()
    {
        var strong = Element(2, "strong");
        var item = Element(1, "li", children: strong);
        AssertPaints(
            Paint(Element(0, "ul", children: item), [Line(20, 0,
                Text(item, -20, "•\u2002", TextOrigin.Marker),
                Text(item, 0, "a "),
                Text(strong, 20, "b"),
                Text(item, 30, "....", TextOrigin.Leader))]),
            """
            text 0,8 '• ' #000000 | 1 marker
            text 20,8 'a ' #000000 | 1
            text 40,8 'b' #000000 | 2
            text 50,8 '....' #000000 | Layout
            """.Replace("• '", "•\u2002'", StringComparison.Ordinal));
    }

    [Fact]
    public void Margin_boxes_are_header_or_footer_by_their_place_and_repeated_heads_are_artifacts()
    {
        var th = Element(1, "th");
        var root = Element(0, "table", children: th);
        var repeated = Box(0, 10, 100, 10, th, Line(0, 0, Text(th, 0, "h"))) with { Role = FragmentRole.Repeated };
        var header = Line(0, 0, Text(root, 0, "t")) with { Role = FragmentRole.PageMargin };
        var footer = Line(0, 50, Text(root, 0, "f")) with { Role = FragmentRole.PageMargin };
        AssertPaints(
            Paint(root, [repeated, header, footer]),
            """
            text 0,18 'h' #000000 | Repeated
            text 0,8 't' #000000 | PageHeader
            text 0,58 'f' #000000 | PageFooter
            """);
    }

    [Fact]
    public void What_is_hidden_from_readers_is_an_artifact_and_what_is_invisible_is_not_painted()
    {
        var icon = Element(1, "span", ["aria-hidden=true"], null, Element(2, "b"));
        var inside = (StyledElement)icon.Children[0];
        var invisible = Element(3, "span", style: Plain with { IsHidden = true });
        AssertPaints(
            Paint(Element(0, "p", children: [icon, invisible]), [Line(0, 0, Text(inside, 0, "●"), Text(invisible, 10, "x"))]),
            "text 0,8 '●' #000000 | Layout");
    }

    [Fact]
    public void A_mark_with_a_label_stays_content()
    {
        var mark = Element(1, "span", ["role=img", "aria-label=Supports"]);
        AssertPaints(Paint(Element(0, "td", children: mark), [Line(0, 0, Text(mark, 0, "●"))]), "text 0,8 '●' #000000 | 1");
    }

    [Fact]
    public void An_underline_lies_below_the_text_of_all_descendants_in_the_colour_of_its_element()
    {
        var b = Element(2, "b");
        var a = Element(1, "u", style: Plain with { IsUnderlined = true, Color = Blue }, children: b);
        var p = Element(0, "p", children: a);
        AssertPaints(
            Paint(p, [Line(0, 0, Text(p, 0, "a"), Text(a, 10, "b"), Text(b, 20, "c"), Text(p, 30, "d"))]),
            """
            rect 10,9 20x0.5 #0f2f4f | Layout
            text 0,8 'a' #000000 | 0
            text 10,8 'b' #0f2f4f | 1
            text 20,8 'c' #000000 | 2
            text 30,8 'd' #000000 | 0
            """);
    }

    [Fact]
    public void A_link_has_an_area_on_each_line_and_its_words_as_description()
    {
        var strong = Element(2, "strong", children: new StyledText("goal\n two"));
        var a = Element(1, "a", ["href=#goal-2"], null, new StyledText("See "), strong);
        var p = Element(0, "p", children: a);
        var list = Paint(p, [
            Line(0, 0, Text(p, 0, "xx"), Text(a, 20, "See "), Text(strong, 60, "goal ")),
            Line(0, 10, Text(strong, 0, "two"), Text(p, 30, "."))]);
        Assert.Equal(
            """
            link 1 20,0 90x10 to #goal-2: See goal two
            link 1 0,10 30x10 to #goal-2: See goal two
            """,
            string.Join('\n', DisplayListText.Describe(list).Split('\n').Where(l => l.StartsWith("link", StringComparison.Ordinal))));
    }

    [Fact]
    public void An_inline_box_is_painted_before_the_text_of_its_line()
    {
        var style = Plain with { BackgroundColor = Tint, BorderLeft = Solid(1, Blue), BorderRight = Solid(1, Blue) };
        var mark = Element(1, "mark", style: style);
        var cut = new LineItem.InlineBox(Pt(10), Pt(-8), Of(30, 10), OpenSides.Right, style, mark);
        AssertPaints(
            Paint(Element(0, "p", children: mark), [Line(0, 0, Text(mark, 11, "aa"), cut)]),
            """
            rect 10,0 30x10 #e7eef5 | Layout
            rect 10,0 1x10 #0f2f4f | Layout
            text 11,8 'aa' #000000 | 1
            """);
    }

    [Fact]
    public void Upward_text_begins_at_the_bottom_of_its_box_and_stacks_to_the_right()
    {
        var th = Element(1, "th", style: Plain with { WritingMode = WritingMode.SidewaysLr });
        var list = Paint(Element(0, "table", children: th), [TurnedBox(10, 0, 20, 50, Turn.Up, th,
            Line(0, 0, Text(th, 0, "aa")), Line(0, 10, Text(th, 0, "b")))]);
        AssertPaints(
            list,
            """
            text 18,50 'aa' #000000 Up | 1
            text 28,50 'b' #000000 Up | 1
            """);
    }

    [Fact]
    public void Downward_text_begins_at_the_top_right_and_its_links_turn_with_it()
    {
        var a = Element(2, "a", ["href=#x", "aria-label=Goal 1"]);
        var th = Element(1, "th", style: Plain with { WritingMode = WritingMode.SidewaysRl }, children: a);
        AssertPaints(
            Paint(Element(0, "table", children: th), [TurnedBox(10, 0, 20, 50, Turn.Down, th, Line(0, 0, Text(a, 0, "aa")))]),
            """
            text 22,0 'aa' #000000 Down | 2
            link 2 20,0 10x20 to #x: Goal 1
            """);
    }

    [Fact]
    public void The_call_of_a_footnote_and_its_number_are_parts_of_the_note()
    {
        var note = Element(1, "span") with { FootnoteCall = Plain with { FontWeight = 700 }, FootnoteMarker = Plain with { FontWeight = 500 } };
        var p = Element(0, "p", children: note);
        AssertPaints(
            Paint(p, [
                Line(0, 0, Text(p, 0, "a"), Text(note, 10, "1", TextOrigin.Generated, note.FootnoteCall)),
                Line(0, 50, Text(note, 0, "1", TextOrigin.Generated, note.FootnoteMarker), Text(note, 20, "n"))]),
            """
            text 0,8 'a' #000000 | 0
            text 10,8 '1' #000000 | 1 call
            text 0,58 '1' #000000 | 1 marker
            text 20,58 'n' #000000 | 1
            """);
    }

    private static void AssertPaints(DisplayList list, string expected) => Assert.Equal(expected, DisplayListText.Describe(list));
}
