using System.Collections.Immutable;

namespace PlanPublisher.Fonts.OpenType.Kerning;

/// <summary>The <c>kern</c> table of version 0, format 0: kerning of fonts that have none in <c>GPOS</c>.</summary>
internal static class LegacyKerningTable
{
    private const int Horizontal = 0x0001;

    /// <summary>Everything of the coverage field but the direction: format, minimum, cross-stream, override.</summary>
    private const int AnythingElse = 0xFFFE & ~Override;
    private const int Override = 0x0008;

    public static ImmutableArray<ImmutableArray<PairAdjustment>> Read(FontTable kern)
    {
        if (kern.UInt16(0) != 0)
        {
            // Version 1 is Apple's own; its fonts are not meant for other systems.
            return [];
        }

        var values = new Dictionary<int, short>();
        var at = 4;
        for (var remaining = kern.UInt16(2); remaining > 0; remaining--)
        {
            var coverage = kern.UInt16(at + 4);
            if ((coverage & Horizontal) != 0 && (coverage & AnythingElse) == 0)
            {
                ReadPairs(kern.From(at), values);
            }

            at += kern.UInt16(at + 2);
        }

        return values.Count == 0 ? [] : [[new GlyphPairAdjustment(values)]];
    }

    private static void ReadPairs(FontTable subtable, Dictionary<int, short> values)
    {
        // The length field overflows in large tables, so the count alone is believed.
        var count = subtable.UInt16(6);
        for (var i = 0; i < count; i++)
        {
            var pair = 14 + (6 * i);
            var key = GlyphPairAdjustment.KeyOf(subtable.UInt16(pair), subtable.UInt16(pair + 2));
            values[key] = subtable.Int16(pair + 4);
        }
    }
}
