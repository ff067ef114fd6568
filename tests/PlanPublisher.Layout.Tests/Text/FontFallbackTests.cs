using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Tests.Pages;

namespace PlanPublisher.Layout.Tests.Text;

public class FontFallbackTests
{
    [Fact]
    public void A_character_comes_from_the_first_font_of_the_set_that_has_it() =>
        Assert.Equal("Box:aa Sans:✓ Box:bb", SetText.Fonts("<p>aa✓bb</p>"));

    [Fact]
    public void The_families_of_the_style_are_asked_before_the_other_fonts() =>
        Assert.Equal("Box:a Serif:\u0416 Box:b", SetText.Fonts("<p style=\"font-family: Box, Serif\">a\u0416b</p>"));

    [Fact]
    public void A_mark_stays_with_the_letter_of_another_font() =>
        Assert.Equal("Box:a Sans:\u0436\u0301", SetText.Fonts("<p>a\u0436\u0301</p>"));

    [Fact]
    public void A_marker_of_a_list_is_found_in_another_font() =>
        Assert.Equal("Serif: Sans:\u25E6 Serif: Serif:a", SetText.Fonts(
            "<ul style=\"list-style-type: '\u2002\u25E6\u2002'; font-family: Serif; padding-left: 40pt\"><li>a</ul>")
            .Replace("\u2002", "", StringComparison.Ordinal));

    [Fact]
    public void The_parts_of_a_word_follow_each_other_without_a_gap()
    {
        var rows = SetText.Of("<p>aa✓bb</p>");

        Assert.Equal(Length.FromPoints(20), rows[1].X);
        Assert.Equal(rows[1].X + rows[1].Width, rows[2].X);
        Assert.Equal(Length.FromPoints(20), rows[2].Width);
    }

    [Fact]
    public void A_character_that_no_font_has_is_told_with_the_fonts_that_were_asked()
    {
        var (_, problems) = Laying.LayOut("<p>\u6F22a\u6F22 \u5B57</p>");

        Assert.Equal(
            [
                "no font has the character '\u5B57' (U+5B57); an empty box is shown in its place (asked: Box, SourceSans3-Regular, SourceSerif4-Regular)",
                "no font has the character '\u6F22' (U+6F22); an empty box is shown in its place (asked: Box, SourceSans3-Regular, SourceSerif4-Regular)",
            ],
            problems.ToSorted().Select(problem => problem.Message));
    }

    [Fact]
    public void A_control_character_is_told_by_its_number()
    {
        var (_, problems) = Laying.LayOut("<p>a\uE000</p>");

        Assert.StartsWith("no font has the character U+E000;", Assert.Single(problems.ToSorted()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_character_of_a_page_margin_is_told()
    {
        var (_, problems) = Laying.LayOut("<style>@page { margin-top: 10pt; @top-left { content: '\u6F22' } }</style><p>a</p>");

        Assert.Equal("PP5002", Assert.Single(problems.ToSorted()).Code);
    }
}
