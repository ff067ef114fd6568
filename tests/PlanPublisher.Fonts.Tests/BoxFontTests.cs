using PlanPublisher.Fonts.Shaping;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fonts.Tests;

public class BoxFontTests
{
    [Theory]
    [InlineData(' ')]
    [InlineData('A')]
    [InlineData('é')]
    [InlineData('\u2002')]
    [InlineData('\u2019')]
    [InlineData('●')]
    [InlineData('\uFFFC')]
    public void Every_character_is_one_em_wide_and_has_a_glyph_of_its_own(char character)
    {
        var glyph = BoxFont.Face.GlyphOf(character);
        Assert.NotEqual(0, glyph);
        Assert.NotEqual(BoxFont.Face.GlyphOf('B'), glyph);
        Assert.Equal(BoxFont.UnitsPerEm, BoxFont.Face.AdvanceOf(glyph));
    }

    [Fact]
    public void A_word_is_as_many_ems_wide_as_it_has_letters() =>
        Assert.Equal(6_000, WordShaper.Shape(BoxFont.Face, "Police").Width);

    [Fact]
    public void A_line_is_one_em_high()
    {
        var face = BoxFont.Face;
        Assert.Equal((800, -200, 0, 1000), (face.Ascent, face.Descent, face.LineGap, face.UnitsPerEm));
    }
}
