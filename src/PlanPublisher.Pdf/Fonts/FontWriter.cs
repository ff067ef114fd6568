using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Fonts.Subsetting;
using PlanPublisher.Pdf.Caching;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Fonts;

/// <summary>Writes a font as a composite one with two-byte codes, its subset embedded.</summary>
/// <remarks>
/// Follows ISO 32000-1, 9.7 (Type 0, CIDFontType2, Identity-H) and 9.8 (descriptors), with what PDF/A asks beyond it:
/// a map from CID to glyph, exact widths, and a CIDSet that names every glyph of the embedded file, parts of composite
/// glyphs included. The embedded file depends on the set of glyphs alone, not on the order of their use.
/// </remarks>
internal sealed class FontWriter
{
    /// <summary>FontDescriptor flags (9.8.2).</summary>
    private const int FixedPitch = 1, Symbolic = 4, Italic = 64;

    /// <summary>Asked for, but read only when a font must be substituted, which an embedded one never is.</summary>
    private const int StemThickness = 80;

    private readonly ObjectFile _file;
    private readonly EmbeddedFont _font;
    private readonly FontSubset _subset;
    private readonly string _name;

    /// <summary>The glyph of each code: those of the subset, which are their own codes, and the second codes.</summary>
    private readonly SortedDictionary<int, ushort> _glyphs = [];

    private FontWriter(ObjectFile file, EmbeddedFont font, PdfCache? cache)
    {
        _file = file;
        _font = font;
        ushort[] shown = [.. font.Codes.Values.Select(glyph => glyph.Glyph).Distinct()];
        _subset = cache is null ? FontSubsetter.Subset(font.Face, shown) : cache.SubsetOf(font.Face, shown);
        _name = SubsetPrefix() + "+" + font.Face.PostScriptName;
        foreach (var kept in _subset.Glyphs)
        {
            _glyphs[kept] = kept;
        }

        foreach (var (code, glyph) in font.Codes)
        {
            _glyphs[code] = glyph.Glyph;
        }
    }

    /// <param name="cache">Where subsets are kept for other files; null for none.</param>
    public static void Write(ObjectFile file, EmbeddedFont font, PdfCache? cache)
    {
        var writer = new FontWriter(file, font, cache);
        var descendant = writer.WriteDescendant();
        var toUnicode = file.WriteStream(ToUnicodeMap.Write(font.Codes));
        file.Write(font.Reference, file.Syntax().OpenDictionary()
            .Key("Type").Name("Font")
            .Key("Subtype").Name("Type0")
            .Key("BaseFont").Name(writer._name)
            .Key("Encoding").Name("Identity-H")
            .Key("DescendantFonts").References([descendant])
            .Key("ToUnicode").Reference(toUnicode)
            .CloseDictionary());
    }

    /// <summary>Six letters from a hash of the font and its glyphs (9.6.4).</summary>
    private string SubsetPrefix()
    {
        var identity = Encoding.ASCII.GetBytes(_font.Face.Hash + string.Join(',', _subset.Glyphs));
        var hash = SHA256.HashData(identity);
        return string.Create(6, hash, (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)('A' + (bytes[i] % 26));
            }
        });
    }

    private ObjectReference WriteDescendant()
    {
        var descriptor = WriteDescriptor();
        var glyphMap = _file.WriteStream(GlyphMap());
        var dictionary = _file.Syntax().OpenDictionary()
            .Key("Type").Name("Font")
            .Key("Subtype").Name("CIDFontType2")
            .Key("BaseFont").Name(_name)
            .Key("CIDSystemInfo").OpenDictionary()
            .Key("Registry").Text("Adobe").Key("Ordering").Text("Identity").Key("Supplement").Integer(0)
            .CloseDictionary()
            .Key("FontDescriptor").Reference(descriptor)
            .Key("CIDToGIDMap").Reference(glyphMap)
            .Key("DW").Integer(0);
        WriteWidths(dictionary);
        return _file.Write(dictionary.CloseDictionary());
    }

    private ObjectReference WriteDescriptor()
    {
        var face = _font.Face;
        var data = _file.WriteStream(_subset.Data.Span, entries => entries.Key("Length1").Integer(_subset.Data.Length));
        var codes = _file.WriteStream(CodeSet());
        var flags = Symbolic | (face.IsFixedPitch ? FixedPitch : 0) | (face.ItalicAngle != 0 ? Italic : 0);
        return _file.Write(_file.Syntax().OpenDictionary()
            .Key("Type").Name("FontDescriptor")
            .Key("FontName").Name(_name)
            .Key("Flags").Integer(flags)
            .Key("FontBBox").OpenArray()
            .Number(_font.Thousandths(face.Bounds.XMin)).Number(_font.Thousandths(face.Bounds.YMin))
            .Number(_font.Thousandths(face.Bounds.XMax)).Number(_font.Thousandths(face.Bounds.YMax))
            .CloseArray()
            .Key("ItalicAngle").Number(face.ItalicAngle)
            .Key("Ascent").Number(_font.Thousandths(face.Ascent))
            .Key("Descent").Number(_font.Thousandths(face.Descent))
            .Key("CapHeight").Number(_font.Thousandths(face.CapHeight))
            .Key("XHeight").Number(_font.Thousandths(face.XHeight))
            .Key("StemV").Integer(StemThickness)
            .Key("FontFile2").Reference(data)
            .Key("CIDSet").Reference(codes)
            .CloseDictionary());
    }

    /// <summary>Two bytes for each code up to the last one in use: the glyph as the subset numbers it.</summary>
    private byte[] GlyphMap()
    {
        var map = new byte[(_glyphs.Keys.Max() + 1) * 2];
        foreach (var (code, glyph) in _glyphs)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(code * 2), (ushort)_subset.Glyphs.AsSpan().BinarySearch(glyph));
        }

        return map;
    }

    /// <summary>One bit for each code that leads to a glyph, the first in the highest bit.</summary>
    private byte[] CodeSet()
    {
        var set = new byte[(_glyphs.Keys.Max() / 8) + 1];
        foreach (var code in _glyphs.Keys)
        {
            set[code / 8] |= (byte)(0x80 >> (code % 8));
        }

        return set;
    }

    /// <summary>Widths in runs of neighbouring codes (9.7.4.3).</summary>
    private void WriteWidths(PdfSyntax dictionary)
    {
        dictionary.Key("W").OpenArray();
        var previous = -2;
        foreach (var (code, glyph) in _glyphs)
        {
            if (code != previous + 1)
            {
                if (previous >= 0)
                {
                    dictionary.CloseArray();
                }

                dictionary.Integer(code).OpenArray();
            }

            dictionary.Number(_font.WidthOf(glyph));
            previous = code;
        }

        dictionary.CloseArray().CloseArray();
    }
}
