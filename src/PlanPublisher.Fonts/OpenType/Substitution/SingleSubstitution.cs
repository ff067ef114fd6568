using PlanPublisher.Fonts.Shaping;

namespace PlanPublisher.Fonts.OpenType.Substitution;

/// <summary>One glyph for one: figures, small capitals, superiors (GSUB lookup type 1).</summary>
internal sealed record SingleSubstitution(FontFeatures Features, Dictionary<ushort, ushort> Glyphs) : GlyphSubstitution(Features)
{
    public override bool Concerns(ushort glyph) => Glyphs.ContainsKey(glyph);

    public override void Apply(FontFace face, ReadOnlySpan<char> word, List<ShapedGlyph> glyphs)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (Glyphs.TryGetValue(glyphs[i].Glyph, out var other))
            {
                glyphs[i] = glyphs[i] with { Glyph = other, Advance = face.AdvanceOf(other) };
            }
        }
    }
}
