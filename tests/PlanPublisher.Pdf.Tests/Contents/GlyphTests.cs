using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf.Tests.Documents;
using PlanPublisher.PdfReading;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Pdf.Tests.Contents;

public sealed class GlyphTests
{
    private static readonly DeviceColour Black = new DeviceColour.Rgb(0, 0, 0);

    [Fact]
    public void Kerning_is_a_move_inside_the_row_of_glyphs()
    {
        var font = ShippedFonts.SansRegular;
        var page = Show(Run("AV"));
        var kerning = font.KerningBetween(font.GlyphOf('A'), font.GlyphOf('V'));

        Assert.NotEqual(0, kerning);
        Assert.Contains(page.Operators, line => line.EndsWith(" TJ", StringComparison.Ordinal) && line.Contains($" {-kerning} ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_justified_line_widens_its_spaces_only()
    {
        var page = Show(Run("ab c") with { WordSpacing = Length.FromPoints(2) });

        // 2 pt at a size of 10 pt are 200 thousandths.
        Assert.Contains(page.Operators, line => line.Contains(" -200 ", StringComparison.Ordinal));
        Assert.Equal("ab c", page.Text);
    }

    [Theory]
    [InlineData(TextTurn.None, "1 0 0 1 50 300 Tm")]
    [InlineData(TextTurn.Up, "0 1 -1 0 50 300 Tm")]
    [InlineData(TextTurn.Down, "0 -1 1 0 50 300 Tm")]
    public void The_baseline_runs_as_it_is_turned(TextTurn turn, string expected) =>
        Assert.Contains(expected, Show(Run("a") with { Turn = turn }).Operators);

    [Fact]
    public void Font_and_colour_are_set_once_while_they_stay()
    {
        var page = Show(Run("a"), Run("b"), Run("c") with { Colour = new DeviceColour.Cmyk(0, 0, 0, 1000) });

        Assert.Single(page.Operators, line => line.EndsWith(" Tf", StringComparison.Ordinal));
        Assert.Single(page.Operators, "0 0 0 rg");
        Assert.Single(page.Operators, "0 0 0 1 k");
        Assert.Single(page.Operators, "BT");
    }

    [Fact]
    public void A_hyphen_made_by_a_line_break_is_extracted_as_a_soft_one()
    {
        var page = Show(Run("hyphen-") with { Characters = "hyphen\u00AD" }, Run("ation-"));

        Assert.Equal("hyphen\u00ADation-", page.Text);
    }

    [Fact]
    public void Places_where_a_word_could_break_are_not_extracted()
    {
        var run = Run("ab");
        var withBreak = run with { Characters = "a\u00ADb", Run = [run.Run[0] with { TextLength = 2 }, run.Run[1] with { TextStart = 2 }] };

        Assert.Equal("ab", Show(withBreak).Text);
    }

    [Fact]
    public void A_ligature_is_extracted_as_its_letters()
    {
        var glyph = ShippedFonts.SansRegular.GlyphOf('f');
        var ligature = Run("f") with { Characters = "ffi", Run = [new ShapedGlyph(glyph, 500, 0, 3)] };

        Assert.Equal("ffi", Show(ligature).Text);
    }

    [Fact]
    public void A_character_of_several_glyphs_is_extracted_once()
    {
        var run = Run("e´");
        var cluster = run with { Characters = "é", Run = [run.Run[0], run.Run[1] with { TextStart = 1, TextLength = 0 }] };

        Assert.Equal("é and e", Show(cluster, Run(" and e")).Text);
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_are_written_as_pairs()
    {
        var glyph = ShippedFonts.SansRegular.GlyphOf('x');
        var run = Run("x") with { Characters = "\U0001D465", Run = [new ShapedGlyph(glyph, 500, 0, 2)] };

        Assert.Equal("\U0001D465", Show(run).Text);
    }

    private static DisplayItem.Glyphs Run(string text) => new(
        ContentMark.Content(1),
        ShippedFonts.SansRegular,
        Length.FromPoints(10),
        new Point(Length.FromPoints(50), Length.FromPoints(100)),
        MarkupPainter.Shape(ShippedFonts.SansRegular, text),
        text,
        Length.Zero,
        TextTurn.None,
        Black);

    private static PdfPage Show(params DisplayItem[] items)
    {
        var document = TestDocument.From("<p>Text</p>");
        return (document with { Pages = [document.Pages[0] with { Items = [.. items] }] }).WriteAndRead().Pages[0];
    }
}
