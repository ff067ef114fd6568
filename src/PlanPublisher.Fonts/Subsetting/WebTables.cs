using System.Collections.Immutable;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts.Subsetting;

/// <summary>The tables that a browser asks for beyond those of a PDF: characters, kerning, and names left out.</summary>
internal static class WebTables
{
    /// <summary>A <c>kern</c> subtable says its length in 16 bits, 6 bytes a pair.</summary>
    private const int MostPairsInSubtable = 10_000;

    private const int PostScriptTableHead = 32;

    /// <summary>One table of format 12: it serves characters of every plane.</summary>
    /// <param name="codePoints">Ascending.</param>
    public static ReadOnlyMemory<byte> MakeCharacterMap(FontFace face, SortedSet<int> codePoints, ImmutableArray<ushort> kept)
    {
        var cmap = new BigEndianWriter();
        cmap.Words(0, 1, 3, 10);
        cmap.UInt32(12);
        cmap.Words(12, 0);
        cmap.UInt32((uint)(16 + (12 * codePoints.Count)));
        cmap.UInt32(0);
        cmap.UInt32((uint)codePoints.Count);
        foreach (var codePoint in codePoints)
        {
            cmap.UInt32((uint)codePoint);
            cmap.UInt32((uint)codePoint);
            cmap.UInt32((uint)kept.BinarySearch(face.GlyphOf(codePoint)));
        }

        return cmap.Written;
    }

    /// <summary>All kerning between the kept glyphs as a plain <c>kern</c> table; null if there is none.</summary>
    public static ReadOnlyMemory<byte>? MakeKerning(FontFace face, ImmutableArray<ushort> kept)
    {
        var pairs = new List<(int Left, int Right, int Value)>();
        for (var left = 0; left < kept.Length; left++)
        {
            for (var right = 0; right < kept.Length; right++)
            {
                if (face.KerningBetween(kept[left], kept[right]) is var value and not 0)
                {
                    pairs.Add((left, right, value));
                }
            }
        }

        return pairs.Count > 0 ? MakeKerning([.. pairs.Chunk(MostPairsInSubtable)]) : default(ReadOnlyMemory<byte>?);
    }

    /// <summary>The head of the face's table as version 3, which has no glyph names.</summary>
    public static ReadOnlyMemory<byte> MakePostScriptTable(FontFace face)
    {
        var post = new BigEndianWriter();
        post.UInt32(0x0003_0000);
        post.Bytes(face.Tables.Required("post").Span(4, PostScriptTableHead - 4));
        return post.Written;
    }

    private static ReadOnlyMemory<byte> MakeKerning((int Left, int Right, int Value)[][] chunks)
    {
        var kern = new BigEndianWriter();
        kern.Words(0, chunks.Length);
        foreach (var pairs in chunks)
        {
            var power = System.Numerics.BitOperations.Log2((uint)pairs.Length);
            var searchRange = 6 << power;
            kern.Words(0, 14 + (6 * pairs.Length), 1);
            kern.Words(pairs.Length, searchRange, power, (6 * pairs.Length) - searchRange);
            foreach (var (left, right, value) in pairs)
            {
                kern.Words(left, right, value);
            }
        }

        return kern.Written;
    }
}
