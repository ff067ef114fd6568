using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Fonts.Subsetting;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Fonts;

/// <summary>Writes a font as a composite one with two-byte codes, its subset embedded.</summary>
/// <remarks>
/// Follows ISO 32000-1, 9.7 (Type 0, CIDFontType2, Identity-H) and 9.8 (descriptors), with what PDF/A asks beyond it:
/// a map from CID to glyph, exact widths, and a CIDSet that names every glyph of the embedded file, parts of composite
/// glyphs included. Everything depends on the set of glyphs alone, not on the order of their use.
/// </remarks>
internal static class FontWriter
{
    /// <summary>FontDescriptor flags (9.8.2).</summary>
    private const int FixedPitch = 1, Symbolic = 4, Italic = 64;

    /// <summary>Asked for, but read only when a font must be substituted, which an embedded one never is.</summary>
    private const int StemThickness = 80;

    public static void Write(ObjectFile file, EmbeddedFont font)
    {
        var subset = FontSubsetter.Subset(font.Face, [.. font.Meanings.Keys]);
        var name = SubsetPrefix(font, subset) + "+" + font.Face.PostScriptName;
        var descendant = WriteDescendant(file, font, subset, name);
        var toUnicode = file.WriteStream(ToUnicodeMap.Write(font.Meanings));
        file.Write(font.Reference, new PdfSyntax().OpenDictionary()
            .Key("Type").Name("Font")
            .Key("Subtype").Name("Type0")
            .Key("BaseFont").Name(name)
            .Key("Encoding").Name("Identity-H")
            .Key("DescendantFonts").References([descendant])
            .Key("ToUnicode").Reference(toUnicode)
            .CloseDictionary());
    }

    /// <summary>Six letters from a hash of the font and its glyphs (9.6.4).</summary>
    private static string SubsetPrefix(EmbeddedFont font, FontSubset subset)
    {
        var identity = Encoding.ASCII.GetBytes(font.Face.Hash + string.Join(',', subset.Glyphs));
        var hash = SHA256.HashData(identity);
        return string.Create(6, hash, (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)('A' + (bytes[i] % 26));
            }
        });
    }

    private static ObjectReference WriteDescendant(ObjectFile file, EmbeddedFont font, FontSubset subset, string name)
    {
        var descriptor = WriteDescriptor(file, font, subset, name);
        var glyphMap = file.WriteStream(GlyphMap(subset));
        var dictionary = new PdfSyntax().OpenDictionary()
            .Key("Type").Name("Font")
            .Key("Subtype").Name("CIDFontType2")
            .Key("BaseFont").Name(name)
            .Key("CIDSystemInfo").OpenDictionary()
            .Key("Registry").Text("Adobe").Key("Ordering").Text("Identity").Key("Supplement").Integer(0)
            .CloseDictionary()
            .Key("FontDescriptor").Reference(descriptor)
            .Key("CIDToGIDMap").Reference(glyphMap);
        WriteWidths(dictionary, font, subset);
        return file.Write(dictionary.CloseDictionary());
    }

    private static ObjectReference WriteDescriptor(ObjectFile file, EmbeddedFont font, FontSubset subset, string name)
    {
        var face = font.Face;
        var data = file.WriteStream(subset.Data.Span, entries => entries.Key("Length1").Integer(subset.Data.Length));
        var glyphs = file.WriteStream(GlyphSet(subset));
        var flags = Symbolic | (face.IsFixedPitch ? FixedPitch : 0) | (face.ItalicAngle != 0 ? Italic : 0);
        return file.Write(new PdfSyntax().OpenDictionary()
            .Key("Type").Name("FontDescriptor")
            .Key("FontName").Name(name)
            .Key("Flags").Integer(flags)
            .Key("FontBBox").OpenArray()
            .Number(font.Thousandths(face.Bounds.XMin)).Number(font.Thousandths(face.Bounds.YMin))
            .Number(font.Thousandths(face.Bounds.XMax)).Number(font.Thousandths(face.Bounds.YMax))
            .CloseArray()
            .Key("ItalicAngle").Number(face.ItalicAngle)
            .Key("Ascent").Number(font.Thousandths(face.Ascent))
            .Key("Descent").Number(font.Thousandths(face.Descent))
            .Key("CapHeight").Number(font.Thousandths(face.CapHeight))
            .Key("XHeight").Number(font.Thousandths(face.XHeight))
            .Key("StemV").Integer(StemThickness)
            .Key("FontFile2").Reference(data)
            .Key("CIDSet").Reference(glyphs)
            .CloseDictionary());
    }

    /// <summary>Two bytes for each CID up to the last one in use: the glyph of the subset.</summary>
    private static byte[] GlyphMap(FontSubset subset)
    {
        var map = new byte[(subset.Glyphs.Max() + 1) * 2];
        for (var i = 0; i < subset.Glyphs.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(subset.Glyphs[i] * 2), (ushort)i);
        }

        return map;
    }

    /// <summary>One bit for each CID in the embedded file, the first in the highest bit.</summary>
    private static byte[] GlyphSet(FontSubset subset)
    {
        var set = new byte[(subset.Glyphs.Max() / 8) + 1];
        foreach (var glyph in subset.Glyphs)
        {
            set[glyph / 8] |= (byte)(0x80 >> (glyph % 8));
        }

        return set;
    }

    /// <summary>Widths in runs of neighbouring CIDs (9.7.4.3).</summary>
    private static void WriteWidths(PdfSyntax dictionary, EmbeddedFont font, FontSubset subset)
    {
        dictionary.Key("DW").Integer(0).Key("W").OpenArray();
        var previous = -2;
        foreach (var glyph in subset.Glyphs.Order())
        {
            if (glyph != previous + 1)
            {
                if (previous >= 0)
                {
                    dictionary.CloseArray();
                }

                dictionary.Integer(glyph).OpenArray();
            }

            dictionary.Number(font.WidthOf(glyph));
            previous = glyph;
        }

        dictionary.CloseArray().CloseArray();
    }
}
