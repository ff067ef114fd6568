namespace PlanPublisher.Fonts.OpenType;

/// <summary>The <c>cmap</c> table: characters to glyphs. Formats 4 and 12 of the Unicode encodings are read.</summary>
/// <remarks>
/// Where both formats are there, 12 wins, as it holds all that 4 holds. Symbol encodings and variation sequences are
/// not read. Kept as pages of 256 characters, so that a look-up is two array reads.
/// </remarks>
internal sealed class CharacterMap
{
    private const int LastCodePoint = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;

    private readonly ushort[]?[] _pages = new ushort[(LastCodePoint >> 8) + 1][];
    private readonly int _glyphCount;

    public CharacterMap(FontTable cmap, int glyphCount)
    {
        _glyphCount = glyphCount;
        if (FindSubtable(cmap, format: 12) is { } full)
        {
            ReadSegmentedCoverage(full);
        }
        else if (FindSubtable(cmap, format: 4) is { } basic)
        {
            ReadSegmentMapping(basic);
        }
        else
        {
            throw new FontFormatException("the font has no Unicode character map of format 4 or 12");
        }
    }

    /// <summary>The glyph of a code point; 0 if the font has none.</summary>
    public ushort GlyphOf(int codePoint) =>
        codePoint is >= 0 and <= LastCodePoint && _pages[codePoint >> 8] is { } page ? page[codePoint & 0xFF] : (ushort)0;

    private static FontTable? FindSubtable(FontTable cmap, int format)
    {
        var count = cmap.UInt16(2);
        for (var i = 0; i < count; i++)
        {
            var record = 4 + (8 * i);
            var (platform, encoding) = (cmap.UInt16(record), cmap.UInt16(record + 2));
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            if (isUnicode && cmap.From(cmap.Offset32(record + 4)) is var subtable && subtable.UInt16(0) == format)
            {
                return subtable;
            }
        }

        return null;
    }

    private void ReadSegmentedCoverage(FontTable subtable)
    {
        var groupCount = subtable.Offset32(12);
        var next = 0L;
        for (var i = 0; i < groupCount; i++)
        {
            var group = 16 + (12 * i);
            var (first, last, glyph) = (subtable.UInt32(group), subtable.UInt32(group + 4), subtable.UInt32(group + 8));
            if (first < next || last < first || last > LastCodePoint)
            {
                throw new FontFormatException("the groups of the font's character map are out of order");
            }

            for (var codePoint = first; codePoint <= last; codePoint++)
            {
                Set((int)codePoint, glyph + (codePoint - first));
            }

            next = last + 1L;
        }
    }

    /// <remarks>Four arrays stand one after another: end, start, delta and range offset of each segment.</remarks>
    private void ReadSegmentMapping(FontTable subtable)
    {
        var arrayLength = subtable.UInt16(6) & ~1;
        var next = 0;
        for (var i = 0; i < arrayLength; i += 2)
        {
            var last = subtable.UInt16(14 + i);
            var first = subtable.UInt16(16 + arrayLength + i);
            if (first < next || last < first)
            {
                throw new FontFormatException("the segments of the font's character map are out of order");
            }

            ReadSegment(subtable, first, last, 16 + (2 * arrayLength) + i, 16 + (3 * arrayLength) + i);
            next = last + 1;
        }
    }

    private void ReadSegment(FontTable subtable, int first, int last, int deltaAt, int rangeOffsetAt)
    {
        var delta = subtable.UInt16(deltaAt);
        var rangeOffset = subtable.UInt16(rangeOffsetAt);
        for (var codePoint = first; codePoint <= last; codePoint++)
        {
            if (codePoint == 0xFFFF)
            {
                // The segment that ends the list; its range offset may lead anywhere.
                continue;
            }

            // The range offset counts from its own place.
            var glyph = rangeOffset == 0 ? codePoint : subtable.UInt16(rangeOffsetAt + rangeOffset + (2 * (codePoint - first)));
            Set(codePoint, rangeOffset == 0 || glyph != 0 ? (uint)((glyph + delta) & 0xFFFF) : 0);
        }
    }

    private void Set(int codePoint, uint glyph)
    {
        // A surrogate is no character, and a glyph that is not there shows nothing.
        if (glyph == 0 || glyph >= _glyphCount || codePoint is >= FirstSurrogate and <= 0xDFFF)
        {
            return;
        }

        var page = _pages[codePoint >> 8] ??= new ushort[256];
        page[codePoint & 0xFF] = (ushort)glyph;
    }
}
