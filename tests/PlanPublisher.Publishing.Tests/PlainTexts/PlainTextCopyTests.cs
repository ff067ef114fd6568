using PlanPublisher.Publishing.PlainTexts;

namespace PlanPublisher.Publishing.Tests.PlainTexts;

/// <summary>A page as plain text: all its words in order, nothing that is only to be looked at.</summary>
public sealed class PlainTextCopyTests
{
    [Fact]
    public void A_paragraph_is_one_line_with_single_spaces() => AssertText(
        "First line goes on.\n\nSecond.\n",
        "<p>First line\n   goes <em>on</em>.</p><p>Second.</p>");

    [Fact]
    public void The_title_and_the_chapters_are_underlined() => AssertText(
        "Plan\n====\n\nAims\n----\n\nMore\n\nText.\n",
        "<h1>Plan</h1><h2>Aims</h2><h3>More</h3><p>Text.</p>");

    [Fact]
    public void Items_of_a_list_stand_below_each_other_with_their_signs() => AssertText(
        "Before:\n\n- one\n- two\n\nAfter.\n\n1. first\n2. second\n",
        "<p>Before:</p><ul><li>one</li><li><p>two</p></li></ul><p>After.</p><ol><li>first</li><li>second</li></ol>");

    [Fact]
    public void A_quotation_is_indented() => AssertText(
        "    Words.\n\n    Chair\n",
        "<blockquote><p>Words.</p><p class=\"attribution\">Chair</p></blockquote>");

    [Fact]
    public void A_row_of_a_table_is_a_line_in_which_each_cell_says_its_column() => AssertText(
        "Caption\n\nNorth; Officers: 20; Note: counted (in March)\n",
        """
        <table><caption>Caption</caption><thead><tr><th>Borough</th><th>Officers</th></tr></thead>
        <tbody><tr><th>North</th><td data-label="Officers">20</td><td data-label="Note">counted<span class="footnote">in March</span></td></tr></tbody></table>
        """);

    [Fact]
    public void What_is_for_eyes_only_and_lists_of_links_are_left_out() => AssertText(
        "Draft\nSecond line\n",
        """
        <a class="skip" href="#main">Skip</a><nav><a href="#a">A</a></nav><svg><title>Bar</title></svg>
        <p><span aria-hidden="true">□</span> Draft <br>Second line</p>
        """);

    private static void AssertText(string expected, string body) =>
        Assert.Equal(expected, PlainTextCopy.Of($"<!DOCTYPE html><html><head><title>T</title></head><body>{body}</body></html>"));
}
