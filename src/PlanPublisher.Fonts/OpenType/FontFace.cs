namespace PlanPublisher.Fonts.OpenType;

/// <summary>A static TrueType font, parsed once and shared by all documents and threads.</summary>
public sealed class FontFace
{
    private FontFace()
    {
    }

    /// <summary>Reads a font file.</summary>
    /// <exception cref="FontFormatException">The bytes are not a static TrueType font that can be embedded.</exception>
    public static FontFace Parse(ReadOnlyMemory<byte> data) => throw new NotImplementedException();

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public string Hash => throw new NotImplementedException();

    public string PostScriptName => throw new NotImplementedException();

    public int UnitsPerEm => throw new NotImplementedException();

    /// <summary>Above the baseline, positive, in font units (hhea).</summary>
    public int Ascent => throw new NotImplementedException();

    /// <summary>Below the baseline, negative, in font units (hhea).</summary>
    public int Descent => throw new NotImplementedException();

    public int LineGap => throw new NotImplementedException();

    public int CapHeight => throw new NotImplementedException();

    public int XHeight => throw new NotImplementedException();

    public int GlyphCount => throw new NotImplementedException();

    /// <summary>The glyph of a character (Unicode code point), 0 (.notdef) if the font has none.</summary>
    public ushort GlyphOf(int codePoint) => throw new NotImplementedException();

    /// <summary>Advance width in font units.</summary>
    public int AdvanceOf(ushort glyph) => throw new NotImplementedException();

    /// <summary>What kerning adds between two glyphs, in font units; mostly negative.</summary>
    public int KerningBetween(ushort left, ushort right) => throw new NotImplementedException();
}
