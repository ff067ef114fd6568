using System.Numerics;

namespace PlanPublisher.Fonts.OpenType.Kerning;

/// <summary>Reads GPOS pair adjustment subtables, formats 1 and 2 (OpenType 1.9.1, "Lookup type 2 subtable").</summary>
/// <remarks>
/// Only the first glyph's horizontal advance is read: it is all that kerning of horizontal text left to right uses.
/// Device tables and variations are not read.
/// </remarks>
internal static class PairAdjustmentReader
{
    private const int XAdvance = 0x0004;
    private const int BeforeXAdvance = 0x0003;

    /// <summary>The subtable; null if it does not change advances or has an unknown format.</summary>
    public static PairAdjustment? Read(FontTable subtable, int glyphCount)
    {
        var valueFormat = subtable.UInt16(4);
        if ((valueFormat & XAdvance) == 0)
        {
            return null;
        }

        var coverage = GlyphClasses.ReadCoverage(subtable.From(subtable.UInt16(2)), glyphCount);
        var record = new ValueRecords(
            AdvanceAt: SizeOf(valueFormat & BeforeXAdvance),
            Length: SizeOf(valueFormat) + SizeOf(subtable.UInt16(6)));
        return subtable.UInt16(0) switch
        {
            1 => ReadPairs(subtable, coverage, record),
            2 => ReadClassPairs(subtable, coverage, record),
            _ => null,
        };
    }

    private static int SizeOf(int valueFormat) => 2 * BitOperations.PopCount((uint)valueFormat);

    private static GlyphPairAdjustment ReadPairs(FontTable subtable, int[] coverage, ValueRecords record)
    {
        var values = new Dictionary<int, short>();
        var setCount = subtable.UInt16(8);
        for (var glyph = 0; glyph < coverage.Length; glyph++)
        {
            var index = coverage[glyph];
            if (index >= 0 && index < setCount)
            {
                var pairs = subtable.From(subtable.UInt16(10 + (2 * index)));
                ReadPairSet(pairs, (ushort)glyph, record, values);
            }
        }

        return new GlyphPairAdjustment(values);
    }

    private static void ReadPairSet(FontTable pairs, ushort left, ValueRecords record, Dictionary<int, short> values)
    {
        var count = pairs.UInt16(0);
        for (var i = 0; i < count; i++)
        {
            var at = 2 + (i * (2 + record.Length));
            values.TryAdd(GlyphPairAdjustment.KeyOf(left, pairs.UInt16(at)), pairs.Int16(at + 2 + record.AdvanceAt));
        }
    }

    private static ClassPairAdjustment ReadClassPairs(FontTable subtable, int[] coverage, ValueRecords record)
    {
        var leftCount = subtable.UInt16(12);
        var rightCount = subtable.UInt16(14);
        var leftClasses = GlyphClasses.ReadClasses(subtable.From(subtable.UInt16(8)), coverage.Length, leftCount);
        var rightClasses = GlyphClasses.ReadClasses(subtable.From(subtable.UInt16(10)), coverage.Length, rightCount);
        for (var glyph = 0; glyph < coverage.Length; glyph++)
        {
            leftClasses[glyph] = coverage[glyph] < 0 ? -1 : leftClasses[glyph];
        }

        // Checks the whole matrix at once, before room is taken for it.
        _ = subtable.Span(16, leftCount * rightCount * record.Length);
        var values = new short[leftCount * rightCount];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = subtable.Int16(16 + (i * record.Length) + record.AdvanceAt);
        }

        return new ClassPairAdjustment(leftClasses, rightClasses, rightCount, values);
    }

    /// <summary>How the value records of a subtable are laid out, both glyphs' together.</summary>
    private readonly record struct ValueRecords(int AdvanceAt, int Length);
}
