using System.Buffers.Binary;
using System.Collections.Immutable;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts.Subsetting;

/// <summary>Makes a font file of some glyphs of a face.</summary>
/// <remarks>
/// <see cref="Subset"/> keeps the tables that PDF reads (ISO 32000-1, 9.9): outlines, widths and hints; characters are
/// mapped by the PDF. <see cref="SubsetForWeb"/> adds what browsers ask for.
/// Parts of composite glyphs come along. The result depends on the face and the set of glyphs alone.
/// </remarks>
public static class FontSubsetter
{
    private const int LocaFormatInHead = 50;
    private const int WidthCountInHhea = 34;
    private const int GlyphCountInMaxp = 4;

    /// <exception cref="FontFormatException">A glyph of the font is damaged.</exception>
    public static FontSubset Subset(FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        var kept = WithParts(face, glyphs);
        return new FontSubset(FontFileWriter.Write(MakeTables(face, kept)), kept);
    }

    /// <summary>A font file for web pages, with the face's names and its kerning of these characters.</summary>
    /// <remarks>Characters that the face lacks are left out. Substitution and marks (GSUB, GPOS, GDEF) are not kept.</remarks>
    /// <exception cref="FontFormatException">A glyph of the font is damaged.</exception>
    public static ReadOnlyMemory<byte> SubsetForWeb(FontFace face, IEnumerable<int> codePoints)
    {
        var present = new SortedSet<int>(codePoints.Where(c => face.GlyphOf(c) != 0));
        var kept = WithParts(face, [.. present.Select(face.GlyphOf)]);
        var tables = MakeTables(face, kept);
        tables.Add("cmap", WebTables.MakeCharacterMap(face, present, kept));
        tables.Add("post", WebTables.MakePostScriptTable(face));
        tables.Add("name", face.Tables.Required("name").Bytes);
        if (face.Tables.Find("OS/2") is { } metrics)
        {
            tables.Add("OS/2", metrics.Bytes);
        }

        if (WebTables.MakeKerning(face, kept) is { } kerning)
        {
            tables.Add("kern", kerning);
        }

        return FontFileWriter.Write(tables);
    }

    /// <summary>.notdef, the glyphs and all they are made of, ascending.</summary>
    private static ImmutableArray<ushort> WithParts(FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        var kept = new SortedSet<ushort>();
        var open = new Stack<ushort>(glyphs);
        open.Push(0);
        while (open.TryPop(out var glyph))
        {
            var description = face.Glyphs.DescriptionOf(glyph);
            if (kept.Add(glyph) && CompositeGlyph.IsComposite(description))
            {
                foreach (var part in CompositeGlyph.ReadParts(description))
                {
                    open.Push(part.Glyph);
                }
            }
        }

        return [.. kept];
    }

    private static SortedDictionary<string, ReadOnlyMemory<byte>> MakeTables(FontFace face, ImmutableArray<ushort> kept)
    {
        var (loca, glyf) = MakeOutlines(face, kept);
        var tables = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            ["head"] = Changed(face, "head", LocaFormatInHead, 1),
            ["hhea"] = Changed(face, "hhea", WidthCountInHhea, kept.Length),
            ["maxp"] = Changed(face, "maxp", GlyphCountInMaxp, kept.Length),
            ["hmtx"] = MakeWidths(face, kept),
            ["loca"] = loca,
            ["glyf"] = glyf,
        };
        foreach (var hints in (string[])["cvt ", "fpgm", "prep"])
        {
            if (face.Tables.Find(hints) is { } table)
            {
                tables.Add(hints, table.Bytes);
            }
        }

        return tables;
    }

    private static (ReadOnlyMemory<byte> Loca, ReadOnlyMemory<byte> Glyf) MakeOutlines(FontFace face, ImmutableArray<ushort> kept)
    {
        var loca = new BigEndianWriter();
        var glyf = new BigEndianWriter();
        foreach (var glyph in kept)
        {
            loca.UInt32((uint)glyf.Length);
            glyf.Bytes(Renumbered(face.Glyphs.DescriptionOf(glyph), kept));
            glyf.Align();
        }

        loca.UInt32((uint)glyf.Length);
        return (loca.Written, glyf.Written);
    }

    private static ReadOnlySpan<byte> Renumbered(FontTable description, ImmutableArray<ushort> kept)
    {
        if (!CompositeGlyph.IsComposite(description))
        {
            return description.Bytes.Span;
        }

        var copy = description.Bytes.ToArray();
        foreach (var part in CompositeGlyph.ReadParts(description))
        {
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(part.GlyphAt), (ushort)kept.BinarySearch(part.Glyph));
        }

        return copy;
    }

    private static byte[] Changed(FontFace face, string tag, int at, int value)
    {
        var copy = face.Tables.Required(tag).Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)value);
        return copy;
    }

    private static ReadOnlyMemory<byte> MakeWidths(FontFace face, ImmutableArray<ushort> kept)
    {
        var hmtx = new BigEndianWriter();
        foreach (var glyph in kept)
        {
            hmtx.UInt16(face.AdvanceOf(glyph));
            hmtx.Int16(face.Metrics.LeftBearingOf(glyph));
        }

        return hmtx.Written;
    }
}
