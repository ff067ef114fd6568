using System.Text;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Subsetting;

namespace PlanPublisher.TestFonts;

/// <summary>The tables of <see cref="BoxFont"/> that hold no outlines, field by field (OpenType 1.9.1).</summary>
internal static class BoxFontTables
{
    public static ReadOnlyMemory<byte> MakeHead(GlyphBounds bounds)
    {
        var head = new BigEndianWriter();
        head.UInt32(0x0001_0000); // version
        head.UInt32(0x0001_0000); // revision
        head.UInt32(0); // checksum adjustment, filled in by the file writer
        head.UInt32(0x5F0F_3CF5); // magic number
        head.Words(0x0003, BoxFont.UnitsPerEm); // flags: baseline and left bearing at 0
        head.Words(0, 0, 0, 0, 0, 0, 0, 0); // created and modified: 1904
        head.Words(bounds.XMin, bounds.YMin, bounds.XMax, bounds.YMax);
        head.Words(0, 8, 2, 1, 0); // style, least size, direction, long offsets, glyph format
        return head.Written;
    }

    public static ReadOnlyMemory<byte> MakeHhea(int glyphCount)
    {
        var hhea = new BigEndianWriter();
        hhea.UInt32(0x0001_0000);
        hhea.Words(BoxFont.Ascent, BoxFont.Descent, 0, BoxFont.UnitsPerEm); // no line gap; widest advance
        hhea.Words(0, 0, BoxFont.UnitsPerEm, 1, 0, 0); // bearings, extent, upright caret
        hhea.Words(0, 0, 0, 0, 0); // reserved, metric format
        hhea.UInt16(glyphCount);
        return hhea.Written;
    }

    public static ReadOnlyMemory<byte> MakeMaxp(int glyphCount)
    {
        var maxp = new BigEndianWriter();
        maxp.UInt32(0x0001_0000);
        maxp.Words(glyphCount, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
        return maxp.Written;
    }

    /// <summary>Format 4, one segment for each unbroken stretch of characters; glyphs run in the same order.</summary>
    public static ReadOnlyMemory<byte> MakeCmap(IReadOnlyList<int> codePoints)
    {
        var segments = SegmentsOf(codePoints);
        var subtable = new BigEndianWriter();
        var count = segments.Count;
        var power = System.Numerics.BitOperations.Log2((uint)count);
        subtable.Words(4, 16 + (8 * count), 0, 2 * count, 2 << power, power, (2 * count) - (2 << power));
        segments.ForEach(s => subtable.UInt16(s.Last));
        subtable.UInt16(0);
        segments.ForEach(s => subtable.UInt16(s.First));
        segments.ForEach(s => subtable.Int16(s.Delta));
        segments.ForEach(_ => subtable.UInt16(0));

        var cmap = new BigEndianWriter();
        cmap.Words(0, 1, 3, 1); // one table: Windows, Unicode
        cmap.UInt32(12);
        cmap.Bytes(subtable.Written.Span);
        return cmap.Written;
    }

    /// <summary>The PostScript name and the family name, for Windows in American English.</summary>
    public static ReadOnlyMemory<byte> MakeName(string name)
    {
        var text = Encoding.BigEndianUnicode.GetBytes(name);
        var table = new BigEndianWriter();
        table.Words(0, 2, 6 + (2 * 12));
        table.Words(3, 1, 0x0409, 1, text.Length, 0);
        table.Words(3, 1, 0x0409, 6, text.Length, 0);
        table.Bytes(text);
        return table.Written;
    }

    public static ReadOnlyMemory<byte> MakePost()
    {
        var post = new BigEndianWriter();
        post.UInt32(0x0003_0000); // without glyph names
        post.UInt32(0); // upright
        post.Words(-100, 50); // underline
        post.UInt32(1); // fixed pitch
        post.Words(0, 0, 0, 0, 0, 0, 0, 0); // memory use, unknown
        return post.Written;
    }

    public static ReadOnlyMemory<byte> MakeOs2(IReadOnlyList<int> codePoints)
    {
        var os2 = new BigEndianWriter();
        os2.Words(4, BoxFont.UnitsPerEm, 400, 5, 0); // version, average width, weight, width, may be embedded
        os2.Words(650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0); // sub- and superscripts, strike-out, class
        os2.Words(0, 0, 0, 0, 0); // PANOSE
        os2.Words(0, 0, 0, 0, 0, 0, 0, 0); // Unicode ranges, unknown
        os2.Bytes("TEST"u8);
        os2.Words(0x0040, codePoints[0], codePoints[^1]); // regular; first and last character
        os2.Words(BoxFont.Ascent, BoxFont.Descent, 0, BoxFont.Ascent, -BoxFont.Descent);
        os2.Words(0, 0, 0, 0); // code pages, unknown
        os2.Words(500, 700, 0, 0x20, 0); // height of x and capitals, default, break and context
        return os2.Written;
    }

    private static List<(int First, int Last, int Delta)> SegmentsOf(IReadOnlyList<int> codePoints)
    {
        var segments = new List<(int First, int Last, int Delta)>();
        for (var i = 0; i < codePoints.Count; i++)
        {
            var delta = i + 1 - codePoints[i];
            if (segments.Count > 0 && segments[^1].Delta == delta)
            {
                segments[^1] = segments[^1] with { Last = codePoints[i] };
            }
            else
            {
                segments.Add((codePoints[i], codePoints[i], delta));
            }
        }

        segments.Add((0xFFFF, 0xFFFF, 1)); // every format 4 map ends with this segment
        return segments;
    }
}
