using PlanPublisher.Fonts.Shaping;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fonts.Tests.Shaping;

public class WordShaperTests
{
    [Fact]
    public void Advances_are_kerned_and_add_up_to_the_width()
    {
        var face = ShippedFonts.SansRegular;
        var word = WordShaper.Shape(face, "Tomorrow");
        var kerning = face.KerningBetween(face.GlyphOf('T'), face.GlyphOf('o'));
        Assert.True(kerning < 0);
        Assert.Equal(face.AdvanceOf(face.GlyphOf('T')) + kerning, word.Glyphs[0].Advance);
        Assert.Equal(word.Glyphs.Sum(g => g.Advance), word.Width);
    }

    [Fact]
    public void A_character_outside_the_basic_plane_is_one_glyph_of_two_code_units()
    {
        var word = WordShaper.Shape(BoxFont.Face, "a\U0001F600b");
        Assert.Equal([(0, 1), (1, 2), (3, 1)], word.Glyphs.Select(g => (g.TextStart, g.TextLength)));
        Assert.True(word.HasMissingGlyph);
    }

    [Fact]
    public void A_lone_surrogate_is_a_missing_glyph()
    {
        var word = WordShaper.Shape(BoxFont.Face, "a\uD83D");
        Assert.Equal([(0, 1), (1, 1)], word.Glyphs.Select(g => (g.TextStart, g.TextLength)));
        Assert.Equal(0, word.Glyphs[1].Glyph);
    }

    [Theory]
    [InlineData("care\u00ADful", "c0+1 a1+1 r2+1 e3+2 f5+1 u6+1 l7+1")]
    [InlineData("\u00ADab", "a0+2 b2+1")]
    [InlineData("ab\u200B", "a0+1 b1+2")]
    [InlineData("\u00AD", "")]
    public void An_invisible_character_is_text_of_its_neighbour(string word, string expected)
    {
        var shaped = WordShaper.Shape(BoxFont.Face, word);
        var letters = word.Where(c => char.IsAsciiLetter(c)).ToList();
        Assert.Equal(expected, string.Join(' ', shaped.Glyphs.Select((g, i) => $"{letters[i]}{g.TextStart}+{g.TextLength}")));
    }

    [Fact]
    public void A_no_break_hyphen_looks_like_a_hyphen_and_is_never_missing()
    {
        foreach (var face in new[] { ShippedFonts.SansRegular, ShippedFonts.SerifRegular })
        {
            Assert.False(WordShaper.Shape(face, "e\u2011mail\u00A0\u202F\u2212").HasMissingGlyph);
        }
    }

    [Fact]
    public void A_cached_word_equals_a_shaped_one_whatever_the_limit()
    {
        var face = ShippedFonts.SerifRegular;
        var words = Enumerable.Range(0, 60).Select(i => $"Word{i % 13}").ToList();
        var small = new WordCache(limit: 4);
        var large = new WordCache();
        foreach (var word in words)
        {
            var expected = WordShaper.Shape(face, word);
            Assert.Equal(expected.Glyphs.AsEnumerable(), small.Shape(face, word).Glyphs);
            Assert.Equal(expected.Glyphs.AsEnumerable(), large.Shape(face, word).Glyphs);
        }
    }

    [Fact]
    public void A_word_is_kept_and_the_faces_are_kept_apart()
    {
        var cache = new WordCache();
        var first = cache.Shape(ShippedFonts.SansRegular, "Policing");
        Assert.Same(first, cache.Shape(ShippedFonts.SansRegular, "Policing"));
        Assert.NotEqual(first.Width, cache.Shape(ShippedFonts.SansBold, "Policing").Width);
    }

    [Fact]
    public void A_cache_can_be_shared_by_threads()
    {
        var cache = new WordCache(limit: 20);
        var face = ShippedFonts.SansRegular;
        Parallel.For(0, 2_000, i =>
        {
            var word = $"w{i % 50}";
            Assert.Equal(WordShaper.Shape(face, word).Width, cache.Shape(face, word).Width);
        });
    }
}
