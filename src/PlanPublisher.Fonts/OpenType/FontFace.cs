using System.Collections.Immutable;
using System.Security.Cryptography;
using PlanPublisher.Fonts.OpenType.Kerning;
using PlanPublisher.Fonts.OpenType.Substitution;

namespace PlanPublisher.Fonts.OpenType;

/// <summary>A static TrueType font, parsed once and shared by all documents and threads.</summary>
/// <remarks>
/// Follows OpenType 1.9.1 for the tables it reads. It does not place marks or follow the font's hints. Glyph
/// descriptions are looked at only when an outline or a subset is asked for.
/// </remarks>
public sealed class FontFace
{
    private readonly FontHeader _header;
    private readonly HorizontalMetrics _metrics;
    private readonly CharacterMap _characters;
    private readonly PostScriptTable _postScript;
    private readonly ImmutableArray<ImmutableArray<PairAdjustment>> _kerning;

    private FontFace(ReadOnlyMemory<byte> data)
    {
        Tables = new TableDirectory(data);
        RefuseOtherOutlines(Tables);
        var glyphCount = Tables.Required("maxp").UInt16(4);
        _header = new FontHeader(Tables.Required("head"));
        _metrics = new HorizontalMetrics(Tables.Required("hhea"), Tables.Required("hmtx"), glyphCount);
        _characters = new CharacterMap(Tables.Required("cmap"), glyphCount);
        _postScript = new PostScriptTable(Tables.Required("post"));
        Glyphs = new GlyphTable(Tables.Required("loca"), Tables.Required("glyf"), glyphCount, _header.HasLongOffsets);
        _kerning = ReadKerning(Tables, glyphCount);
        Substitutions = Tables.Find("GSUB") is { } gsub ? SubstitutionTable.Read(gsub, glyphCount) : [];
        Data = data;
        Hash = HashOf(data.Span);
        PostScriptName = NamingTable.ReadPostScriptName(Tables.Required("name"));

        var heights = new MetricsTable(Tables.Find("OS/2"));
        Weight = heights.Weight;
        CapHeight = heights.CapHeight ?? HeightOf('H');
        XHeight = heights.XHeight ?? HeightOf('x');
    }

    /// <summary>Reads a font file.</summary>
    /// <exception cref="FontFormatException">The bytes are not a static TrueType font that can be embedded.</exception>
    public static FontFace Parse(ReadOnlyMemory<byte> data) => new(data);

    /// <summary>What <see cref="Hash"/> is for a file.</summary>
    public static string HashOf(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));

    /// <summary>The file as it was read.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public string Hash { get; }

    public string PostScriptName { get; }

    public int UnitsPerEm => _header.UnitsPerEm;

    /// <summary>Round all glyphs of the font, in font units.</summary>
    public GlyphBounds Bounds => _header.Bounds;

    /// <summary>Above the baseline, positive, in font units (hhea).</summary>
    public int Ascent => _metrics.Ascent;

    /// <summary>Below the baseline, negative, in font units (hhea).</summary>
    public int Descent => _metrics.Descent;

    public int LineGap => _metrics.LineGap;

    public int CapHeight { get; }

    public int XHeight { get; }

    /// <summary>From 1 to 1000; 400 is regular.</summary>
    public int Weight { get; }

    /// <summary>In degrees from the vertical, counter-clockwise: negative for a slope to the right.</summary>
    public double ItalicAngle => _postScript.ItalicAngle;

    public bool IsFixedPitch => _postScript.IsFixedPitch;

    /// <summary>The upper edge of the underline, in font units; negative is below the baseline.</summary>
    public int UnderlinePosition => _postScript.UnderlinePosition;

    public int UnderlineThickness => _postScript.UnderlineThickness;

    public int GlyphCount => Glyphs.GlyphCount;

    internal TableDirectory Tables { get; }

    internal GlyphTable Glyphs { get; }

    internal HorizontalMetrics Metrics => _metrics;

    /// <summary>In the order in which they are applied.</summary>
    internal ImmutableArray<GlyphSubstitution> Substitutions { get; }

    /// <summary>The glyph of a character (Unicode code point), 0 (.notdef) if the font has none.</summary>
    public ushort GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    /// <summary>Advance width in font units.</summary>
    public int AdvanceOf(ushort glyph) => _metrics.AdvanceOf(glyph);

    /// <summary>What kerning adds between two glyphs, in font units; mostly negative.</summary>
    public int KerningBetween(ushort left, ushort right)
    {
        var sum = 0;
        foreach (var lookup in _kerning)
        {
            foreach (var subtable in lookup)
            {
                if (subtable.Find(left, right) is { } value)
                {
                    sum += value;
                    break;
                }
            }
        }

        return sum;
    }

    /// <summary>Whether the font has a glyph of its own for a character under a feature.</summary>
    public bool Substitutes(FontFeatures feature, int codePoint)
    {
        var glyph = GlyphOf(codePoint);
        foreach (var substitution in Substitutions)
        {
            if ((substitution.Features & feature) != 0 && substitution.Concerns(glyph))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The shape of a glyph. Read anew at each call.</summary>
    /// <exception cref="FontFormatException">The glyph's description is damaged.</exception>
    public GlyphOutline OutlineOf(ushort glyph) => new OutlineReader(Glyphs).Read(glyph);

    private static void RefuseOtherOutlines(TableDirectory tables)
    {
        if (tables.Find("fvar") is not null)
        {
            throw new FontFormatException("the font is a variable font; use one of its static instances");
        }

        if (tables.Find("glyf") is null && (tables.Find("CFF ") ?? tables.Find("CFF2")) is not null)
        {
            throw new FontFormatException("the font has CFF outlines; only TrueType outlines ('glyf') can be embedded");
        }
    }

    /// <summary>HarfBuzz and the browsers agree: the old table counts only where GPOS has no kerning.</summary>
    private static ImmutableArray<ImmutableArray<PairAdjustment>> ReadKerning(TableDirectory tables, int glyphCount)
    {
        var kerning = tables.Find("GPOS") is { } gpos ? PositioningTable.ReadKerning(gpos, glyphCount) : [];
        return kerning.IsEmpty && tables.Find("kern") is { } kern ? LegacyKerningTable.Read(kern) : kerning;
    }

    private int HeightOf(char letter) => Glyphs.BoundsOf(GlyphOf(letter))?.YMax ?? Ascent;
}
