using System.Text;

namespace PlanPublisher.Diagnostics.Tests;

public class SourceTextTests
{
    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\nthree")]
    [InlineData("one\rtwo\rthree")]
    public void Lines_and_columns_count_from_one_with_every_kind_of_line_ending(string text)
    {
        var source = new SourceText("a.md", text);
        var offset = text.IndexOf("ree", StringComparison.Ordinal);

        Assert.Equal((3, 3), source.PositionOf(offset));
        Assert.Equal(offset, source.OffsetOf(3, 3));
        Assert.Equal("two", source.Line(2));
        Assert.Equal(3, source.LineCount);
    }

    [Fact]
    public void A_place_outside_of_the_text_is_pulled_into_it()
    {
        var source = new SourceText("a.md", "one\ntwo");

        Assert.Equal((2, 4), source.PositionOf(99));
        Assert.Equal((1, 1), source.PositionOf(-1));
        Assert.Equal(7, source.OffsetOf(2, 99));
        Assert.Equal(4, source.OffsetOf(9, 1));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text_but_of_the_hash()
    {
        var problems = new DiagnosticBag();
        var plain = SourceText.Decode("a.md", "text"u8, problems);
        var marked = SourceText.Decode("a.md", [.. Encoding.UTF8.Preamble, .. "text"u8], problems);

        Assert.Equal(plain.Text, marked.Text);
        Assert.NotEqual(plain.Hash, marked.Hash);
        Assert.Equal(new SourceText("a.md", "text").Hash, plain.Hash);
        Assert.Empty(problems.ToSorted());
    }

    [Fact]
    public void Text_that_is_not_utf8_is_an_error_at_the_first_bad_byte()
    {
        var problems = new DiagnosticBag();

        var source = SourceText.Decode("a.md", [(byte)'a', (byte)'\n', (byte)'b', 0x93, (byte)'c'], problems);

        var problem = Assert.Single(problems.ToSorted());
        Assert.Equal("a.md:2:2: PP1001", $"{problem.Span}: {problem.Code}");
        Assert.Contains("0x93", problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("a\nb", source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    public void An_empty_file_is_an_error(string text)
    {
        var problems = new DiagnosticBag();

        SourceText.Decode("a.md", Encoding.UTF8.GetBytes(text), problems);

        Assert.Equal("PP1002", Assert.Single(problems.ToSorted()).Code);
    }

    [Fact]
    public void A_file_past_the_limit_is_refused_and_not_cut()
    {
        var problems = new DiagnosticBag();

        var source = SourceText.Decode("a.md", new byte[SourceText.MaximumBytes + 1], problems);

        Assert.Equal("", source.Text);
        Assert.Contains("4,194,305 bytes", Assert.Single(problems.ToSorted()).Message, StringComparison.Ordinal);
    }
}
