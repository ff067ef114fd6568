using System.Collections.Immutable;
using PlanPublisher.Fonts.Shaping;

namespace PlanPublisher.Fonts.OpenType.Substitution;

/// <summary>One glyph for several (GSUB lookup type 4).</summary>
/// <param name="ByFirst">By first glyph; of those that fit, the first one wins.</param>
internal sealed record LigatureSubstitution(FontFeatures Features, Dictionary<ushort, ImmutableArray<Ligature>> ByFirst)
    : GlyphSubstitution(Features)
{
    /// <summary>Between two letters it says that they make no ligature (Unicode 16, 23.2).</summary>
    private const char NonJoiner = '\u200C';

    public override bool Concerns(ushort glyph) => ByFirst.ContainsKey(glyph);

    public override void Apply(FontFace face, ReadOnlySpan<char> word, List<ShapedGlyph> glyphs)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (!ByFirst.TryGetValue(glyphs[i].Glyph, out var ligatures))
            {
                continue;
            }

            foreach (var ligature in ligatures)
            {
                if (Fits(ligature, word, glyphs, i))
                {
                    Join(face, ligature, glyphs, i);
                    break;
                }
            }
        }
    }

    private static bool Fits(in Ligature ligature, ReadOnlySpan<char> word, List<ShapedGlyph> glyphs, int at)
    {
        if (at + ligature.Rest.Length >= glyphs.Count)
        {
            return false;
        }

        for (var i = 0; i < ligature.Rest.Length; i++)
        {
            var before = glyphs[at + i];
            if (glyphs[at + i + 1].Glyph != ligature.Rest[i] || word[before.TextStart + before.TextLength - 1] == NonJoiner)
            {
                return false;
            }
        }

        return true;
    }

    private static void Join(FontFace face, in Ligature ligature, List<ShapedGlyph> glyphs, int at)
    {
        var last = glyphs[at + ligature.Rest.Length];
        var start = glyphs[at].TextStart;
        glyphs[at] = new ShapedGlyph(
            ligature.Glyph, face.AdvanceOf(ligature.Glyph), start, last.TextStart + last.TextLength - start);
        glyphs.RemoveRange(at + 1, ligature.Rest.Length);
    }
}

/// <summary>A glyph for a first glyph and the ones that follow it.</summary>
internal readonly record struct Ligature(ImmutableArray<ushort> Rest, ushort Glyph);
