using System.Collections.Immutable;

namespace PlanPublisher.Fonts.Shaping;

/// <summary>A word as glyphs of one face, in font units.</summary>
/// <param name="Glyphs">In visual order, with places in the word's own text. Empty for a word of soft hyphens alone.</param>
/// <param name="Width">The sum of the advances.</param>
public sealed record ShapedWord(ImmutableArray<ShapedGlyph> Glyphs, int Width)
{
    /// <summary>Whether the face lacks a character of the word and shows its .notdef instead.</summary>
    public bool HasMissingGlyph { get; } = HasMissing(Glyphs);

    private static bool HasMissing(ImmutableArray<ShapedGlyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.Glyph == 0)
            {
                return true;
            }
        }

        return false;
    }
}
