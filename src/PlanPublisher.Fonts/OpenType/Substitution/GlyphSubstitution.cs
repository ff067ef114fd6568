using PlanPublisher.Fonts.Shaping;

namespace PlanPublisher.Fonts.OpenType.Substitution;

/// <summary>One lookup of the <c>GSUB</c> table: some glyphs are shown in place of others.</summary>
/// <param name="Features">The features that ask for it.</param>
internal abstract record GlyphSubstitution(FontFeatures Features)
{
    /// <summary>Whether a word that has the glyph may change.</summary>
    public abstract bool Concerns(ushort glyph);

    /// <summary>Changes glyphs, from the first to the last.</summary>
    /// <param name="word">The text, to which the glyphs' places refer.</param>
    public abstract void Apply(FontFace face, ReadOnlySpan<char> word, List<ShapedGlyph> glyphs);
}
