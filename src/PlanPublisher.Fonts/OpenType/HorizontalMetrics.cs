namespace PlanPublisher.Fonts.OpenType;

/// <summary>The <c>hhea</c> and <c>hmtx</c> tables: line measures of the font, and each glyph's width and left bearing.</summary>
internal sealed class HorizontalMetrics
{
    private readonly ushort[] _advances;
    private readonly short[] _leftBearings;

    public HorizontalMetrics(FontTable hhea, FontTable hmtx, int glyphCount)
    {
        Ascent = hhea.Int16(4);
        Descent = hhea.Int16(6);
        LineGap = hhea.Int16(8);
        var fullCount = hhea.UInt16(34);
        if (fullCount == 0 || fullCount > glyphCount)
        {
            throw new FontFormatException($"the font's 'hhea' table counts {fullCount} widths for {glyphCount} glyphs");
        }

        _advances = new ushort[glyphCount];
        _leftBearings = new short[glyphCount];
        for (var i = 0; i < glyphCount; i++)
        {
            // Glyphs past the full entries share the last width.
            var isFull = i < fullCount;
            _advances[i] = isFull ? hmtx.UInt16(4 * i) : _advances[fullCount - 1];
            _leftBearings[i] = hmtx.Int16(isFull ? (4 * i) + 2 : (4 * fullCount) + (2 * (i - fullCount)));
        }
    }

    public int Ascent { get; }

    public int Descent { get; }

    public int LineGap { get; }

    public ushort AdvanceOf(ushort glyph) => _advances[glyph];

    public short LeftBearingOf(ushort glyph) => _leftBearings[glyph];
}
