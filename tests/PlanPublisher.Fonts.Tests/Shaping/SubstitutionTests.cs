using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Fonts.Subsetting;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fonts.Tests.Shaping;

public class SubstitutionTests
{
    [Theory]
    [InlineData("office", "o+1 ffi+3 c+1 e+1")]
    [InlineData("effect", "e+1 ff+2 e+1 c+1 t+1")]
    [InlineData("of\u00ADfer", "o+1 f\u00ADf+3 e+1 r+1")]
    [InlineData("f\u200Ci", "f\u200C+2 i+1")]
    [InlineData("ff", "ff+2")]
    public void A_ligature_stands_for_all_of_its_letters(string word, string expected)
    {
        var shaped = WordShaper.Shape(ShippedFonts.SerifRegular, word);

        Assert.Equal(expected, string.Join(' ', shaped.Glyphs.Select(g => $"{word.Substring(g.TextStart, g.TextLength)}+{g.TextLength}")));
        Assert.Equal(shaped.Glyphs.Sum(g => g.Advance), shaped.Width);
    }

    [Fact]
    public void Without_features_each_character_is_its_own_glyph()
    {
        var face = ShippedFonts.SerifRegular;

        var shaped = WordShaper.Shape(face, "ffi", FontFeatures.None);

        Assert.Equal("ffi".Select(c => face.GlyphOf(c)), shaped.Glyphs.Select(g => g.Glyph));
    }

    [Fact]
    public void A_substituted_glyph_has_its_own_advance_and_kerning()
    {
        var face = ShippedFonts.SerifRegular;

        var shaped = WordShaper.Shape(face, "ta", FontFeatures.SmallCapitals);

        var (t, a) = (shaped.Glyphs[0].Glyph, shaped.Glyphs[1].Glyph);
        Assert.NotEqual(face.GlyphOf('t'), t);
        Assert.Equal(face.AdvanceOf(t) + face.KerningBetween(t, a), shaped.Glyphs[0].Advance);
        Assert.Equal(face.AdvanceOf(a), shaped.Glyphs[1].Advance);
    }

    [Theory]
    [InlineData(FontFeatures.Superiors, '2', true)]
    [InlineData(FontFeatures.Superiors, '%', false)]
    [InlineData(FontFeatures.SmallCapitals, 'a', true)]
    [InlineData(FontFeatures.SmallCapitals, 'A', false)]
    public void A_face_says_what_it_has_glyphs_for(FontFeatures feature, char character, bool expected)
    {
        Assert.Equal(expected, ShippedFonts.SansRegular.Substitutes(feature, character));
        Assert.False(BoxFont.Face.Substitutes(feature, character));
    }

    [Fact]
    public void A_subset_keeps_the_glyphs_that_were_substituted()
    {
        var face = ShippedFonts.SerifRegular;
        var ligature = Assert.Single(WordShaper.Shape(face, "ffi").Glyphs).Glyph;

        var subset = FontSubsetter.Subset(face, [ligature]);

        Assert.Contains(ligature, subset.Glyphs);
    }

    [Fact]
    public void The_words_of_other_features_are_kept_apart()
    {
        var cache = new WordCache();

        var plain = cache.Shape(ShippedFonts.SerifRegular, "fi", FontFeatures.None);
        var joined = cache.Shape(ShippedFonts.SerifRegular, "fi");

        Assert.Equal(2, plain.Glyphs.Length);
        Assert.Single(joined.Glyphs);
    }
}
