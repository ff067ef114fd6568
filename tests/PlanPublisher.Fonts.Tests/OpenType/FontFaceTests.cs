using PlanPublisher.Fonts.OpenType;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fonts.Tests.OpenType;

public class FontFaceTests
{
    public static TheoryData<string> Names => [.. ShippedFonts.Names];

    public static TheoryData<string> MeasuredNames => ["SourceSans3-Regular", "SourceSerif4-Regular"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_shipped_font_has_the_characters_of_a_plan(string name)
    {
        var face = FontFace.Parse(ShippedFonts.Read(name));
        Assert.Equal(Path.GetFileNameWithoutExtension(name), face.PostScriptName);
        Assert.DoesNotContain("AZaz09 £€–—‘’“”•…%é\u00A0", c => face.GlyphOf(c) == 0);
    }

    [Theory]
    [MemberData(nameof(MeasuredNames))]
    public void Glyphs_and_advances_are_those_that_HarfBuzz_finds(string name)
    {
        var face = FontFace.Parse(ShippedFonts.Read(name + ".ttf"));
        var measured = new MeasuredFont(name + ".metrics.txt");
        Assert.Equal(116, measured.Characters.Count);
        Assert.Equal(
            measured.Characters,
            measured.Characters.Select(c => (c.Character, face.GlyphOf(c.Character), face.AdvanceOf(face.GlyphOf(c.Character)))));
    }

    [Theory]
    [MemberData(nameof(MeasuredNames))]
    public void Kerning_of_all_pairs_is_what_HarfBuzz_finds(string name)
    {
        var face = FontFace.Parse(ShippedFonts.Read(name + ".ttf"));
        var measured = new MeasuredFont(name + ".metrics.txt");
        var characters = measured.Characters.Select(c => c.Character).ToList();
        var differing = from left in characters
                        from right in characters
                        let kerning = face.KerningBetween(face.GlyphOf(left), face.GlyphOf(right))
                        where kerning != measured.KerningOf(left, right)
                        select $"{left}{right}: {kerning}, not {measured.KerningOf(left, right)}";
        Assert.Empty(differing);
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_glyph_0()
    {
        Assert.Equal(0, ShippedFonts.SansRegular.GlyphOf('漢'));
        Assert.Equal(0, ShippedFonts.SansRegular.GlyphOf(0x10_FFFF));
        Assert.Equal(0, ShippedFonts.SansRegular.GlyphOf(-1));
        Assert.Equal(0, ShippedFonts.SansRegular.GlyphOf(0x11_0000));
    }

    [Fact]
    public void Measures_of_the_font_are_read()
    {
        var face = ShippedFonts.SansBold;
        Assert.Equal(700, face.Weight);
        Assert.Equal(1000, face.UnitsPerEm);
        Assert.Equal(0, face.ItalicAngle);
        Assert.False(face.IsFixedPitch);
        Assert.True(BoxFont.Face.IsFixedPitch);
        Assert.InRange(face.XHeight, 480, 510);
        Assert.InRange(face.CapHeight, 650, 670);
        Assert.True(face.UnderlinePosition < 0 && face.UnderlineThickness > 0);
    }

    [Fact]
    public void The_hash_is_that_of_the_file() =>
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(BoxFont.Bytes.Span)),
            BoxFont.Face.Hash);
}
