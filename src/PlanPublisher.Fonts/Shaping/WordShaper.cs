using System.Text;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts.Shaping;

/// <summary>Turns a word into glyphs with kerned advances.</summary>
/// <remarks>
/// A word is what stands between two spaces; there is no kerning with a space, so words can be shaped alone. Each
/// character is one glyph unless the features ask for others; combining marks stand beside their letters. Left to right only.
/// Invisible characters (soft hyphen, zero-width space and joiners) make no glyph; they count as text of the glyph
/// before them, or of the first glyph if none is before.
/// </remarks>
public static class WordShaper
{
    public static ShapedWord Shape(
        FontFace face, ReadOnlySpan<char> word, FontFeatures features = FontFeatures.CommonLigatures)
    {
        var glyphs = new List<ShapedGlyph>(word.Length);
        var at = 0;
        var clusterStart = 0;
        while (at < word.Length)
        {
            // A lone surrogate decodes as U+FFFD and takes one code unit.
            Rune.DecodeFromUtf16(word[at..], out var rune, out var length);
            at += length;
            if (!IsInvisible(rune.Value))
            {
                var (glyph, advance) = GlyphAndAdvance(face, rune.Value);
                glyphs.Add(new ShapedGlyph(glyph, advance, clusterStart, at - clusterStart));
                clusterStart = at;
            }
            else if (glyphs.Count > 0)
            {
                glyphs[^1] = glyphs[^1] with { TextLength = at - glyphs[^1].TextStart };
                clusterStart = at;
            }
        }

        foreach (var substitution in face.Substitutions)
        {
            if ((substitution.Features & features) != 0)
            {
                substitution.Apply(face, word, glyphs);
            }
        }

        var width = Kern(face, glyphs);
        return new ShapedWord([.. glyphs], width);
    }

    /// <summary>Whether the face shows a character; one that shows nothing is no matter of fonts.</summary>
    public static bool CanShow(FontFace face, int codePoint) =>
        IsInvisible(codePoint)
        || GlyphFor(face, codePoint) != 0
        || (TypographicSpaces.WidthOf(codePoint, face) is not null && face.GlyphOf(' ') != 0);

    /// <summary>Of Unicode's default-ignorable characters those that occur in our scripts.</summary>
    private static bool IsInvisible(int codePoint) =>
        codePoint is 0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x2060 and <= 0x2064) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF;

    private static (ushort Glyph, int Advance) GlyphAndAdvance(FontFace face, int codePoint)
    {
        var glyph = GlyphFor(face, codePoint);
        return glyph == 0 && TypographicSpaces.WidthOf(codePoint, face) is { } width
            ? (face.GlyphOf(' '), width)
            : (glyph, face.AdvanceOf(glyph));
    }

    /// <summary>The glyph; that of a character which looks the same where the face has only that one.</summary>
    private static ushort GlyphFor(FontFace face, int codePoint)
    {
        var glyph = face.GlyphOf(codePoint);
        return glyph != 0
            ? glyph
            : codePoint switch
            {
                0x00A0 => face.GlyphOf(' '),
                0x2010 => face.GlyphOf('-'),
                0x2011 => GlyphFor(face, 0x2010),
                0x2212 => face.GlyphOf(0x2013),
                _ => glyph,
            };
    }

    /// <summary>Adds kerning to all advances but the last. Returns the width of all.</summary>
    private static int Kern(FontFace face, List<ShapedGlyph> glyphs)
    {
        var width = 0;
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i + 1 < glyphs.Count && face.KerningBetween(glyphs[i].Glyph, glyphs[i + 1].Glyph) is var kerning and not 0)
            {
                glyphs[i] = glyphs[i] with { Advance = glyphs[i].Advance + kerning };
            }

            width += glyphs[i].Advance;
        }

        return width;
    }
}
