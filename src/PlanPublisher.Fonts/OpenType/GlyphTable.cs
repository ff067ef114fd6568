namespace PlanPublisher.Fonts.OpenType;

/// <summary>The <c>loca</c> and <c>glyf</c> tables: where each glyph's description lies.</summary>
/// <remarks>Outlines are read from it by <see cref="OutlineReader"/>, parts of composites by <see cref="CompositeGlyph"/>.</remarks>
internal sealed class GlyphTable
{
    private readonly FontTable _glyf;
    private readonly int[] _offsets;

    public GlyphTable(FontTable loca, FontTable glyf, int glyphCount, bool hasLongOffsets)
    {
        _glyf = glyf;
        _offsets = new int[glyphCount + 1];
        for (var i = 0; i <= glyphCount; i++)
        {
            var offset = hasLongOffsets ? loca.Offset32(4 * i) : 2 * loca.UInt16(2 * i);
            if (offset > glyf.Length || (i > 0 && offset < _offsets[i - 1]))
            {
                throw new FontFormatException($"the font's 'loca' table has no good place for glyph {i}");
            }

            _offsets[i] = offset;
        }
    }

    public int GlyphCount => _offsets.Length - 1;

    /// <summary>The glyph's description; empty for a glyph that shows nothing.</summary>
    public FontTable DescriptionOf(ushort glyph) =>
        glyph < GlyphCount
            ? _glyf.Part(_offsets[glyph], _offsets[glyph + 1] - _offsets[glyph])
            : throw new FontFormatException($"a glyph is made of glyph {glyph}, but the font has {GlyphCount} glyphs");

    /// <summary>The box that the font gives for the glyph; null for a glyph that shows nothing.</summary>
    public GlyphBounds? BoundsOf(ushort glyph)
    {
        var description = DescriptionOf(glyph);
        return description.Length == 0
            ? null
            : new GlyphBounds(description.Int16(2), description.Int16(4), description.Int16(6), description.Int16(8));
    }
}
