using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Subsetting;

namespace PlanPublisher.TestFonts;

/// <summary>A font whose every character is a square one em wide, so that widths and heights are worked out in the head.</summary>
/// <remarks>
/// At 10 pt each character is 10 pt wide and a line of normal height is 10 pt high: 8 pt above the baseline, 2 pt below.
/// It has Latin letters (U+0020 to U+017F), spaces and punctuation (U+2000 to U+200A, U+2010 to U+2026), shapes
/// (U+25A0 to U+25CF) and U+FFFC. Spaces are as wide as letters and show nothing. There is no kerning. Each character
/// has a glyph of its own, so that text can be read back from a PDF.
/// </remarks>
public static class BoxFont
{
    public const int UnitsPerEm = 1000;
    public const int Ascent = 800;
    public const int Descent = -200;

    /// <summary>Room left free round the square, so that neighbours can be told apart by eye.</summary>
    private const int Gap = 50;

    private static readonly int[] CodePoints =
    [
        .. Enumerable.Range(0x0020, 0x017F - 0x0020 + 1),
        .. Enumerable.Range(0x2000, 0x200A - 0x2000 + 1),
        .. Enumerable.Range(0x2010, 0x2026 - 0x2010 + 1),
        .. Enumerable.Range(0x25A0, 0x25CF - 0x25A0 + 1),
        0xFFFC,
    ];

    public static readonly ReadOnlyMemory<byte> Bytes = FontFileWriter.Write(MakeTables());

    public static readonly FontFace Face = FontFace.Parse(Bytes);

    private static SortedDictionary<string, ReadOnlyMemory<byte>> MakeTables()
    {
        var (loca, glyf) = MakeOutlines();
        return new(StringComparer.Ordinal)
        {
            ["OS/2"] = BoxFontTables.MakeOs2(CodePoints),
            ["cmap"] = BoxFontTables.MakeCmap(CodePoints),
            ["glyf"] = glyf,
            ["head"] = BoxFontTables.MakeHead(Square),
            ["hhea"] = BoxFontTables.MakeHhea(GlyphCount),
            ["hmtx"] = MakeWidths(),
            ["loca"] = loca,
            ["maxp"] = BoxFontTables.MakeMaxp(GlyphCount),
            ["name"] = BoxFontTables.MakeName("Box"),
            ["post"] = BoxFontTables.MakePost(),
        };
    }

    private static int GlyphCount => CodePoints.Length + 1;

    private static GlyphBounds Square => new(Gap, Descent + Gap, UnitsPerEm - Gap, Ascent - Gap);

    /// <summary>.notdef is a square too; the glyph of the character at index i is i + 1.</summary>
    private static (ReadOnlyMemory<byte> Loca, ReadOnlyMemory<byte> Glyf) MakeOutlines()
    {
        var loca = new BigEndianWriter();
        var glyf = new BigEndianWriter();
        loca.UInt32(0);
        WriteSquare(glyf);
        foreach (var codePoint in CodePoints)
        {
            loca.UInt32((uint)glyf.Length);
            if (!IsSpace(codePoint))
            {
                WriteSquare(glyf);
            }
        }

        loca.UInt32((uint)glyf.Length);
        return (loca.Written, glyf.Written);
    }

    private static bool IsSpace(int codePoint) => codePoint is 0x0020 or 0x00A0 or (>= 0x2000 and <= 0x200A);

    /// <summary>One contour of four points on the curve, clockwise from the lower left.</summary>
    private static void WriteSquare(BigEndianWriter glyf)
    {
        var (left, bottom, right, top) = (Square.XMin, Square.YMin, Square.XMax, Square.YMax);
        glyf.Words(1, left, bottom, right, top);
        glyf.UInt16(3); // the contour's last point
        glyf.UInt16(0); // no instructions
        glyf.Bytes([1, 1, 1, 1]); // flags: on the curve, coordinates as words
        glyf.Words(left, 0, right - left, 0);
        glyf.Words(bottom, top - bottom, 0, bottom - top);
        glyf.Align();
    }

    private static ReadOnlyMemory<byte> MakeWidths()
    {
        var hmtx = new BigEndianWriter();
        hmtx.Words(UnitsPerEm, Gap);
        foreach (var codePoint in CodePoints)
        {
            hmtx.Words(UnitsPerEm, IsSpace(codePoint) ? 0 : Gap);
        }

        return hmtx.Written;
    }
}
