using System.Collections.Immutable;

namespace PlanPublisher.Fonts.OpenType.Kerning;

/// <summary>The <c>GPOS</c> table, of which the lookups of the <c>kern</c> feature are read.</summary>
/// <remarks>Contextual kerning is not read.</remarks>
internal static class PositioningTable
{
    private const int PairLookup = 2;

    /// <summary>The lookups in the order of the table. In each, the first subtable that knows a pair decides.</summary>
    public static ImmutableArray<ImmutableArray<PairAdjustment>> ReadKerning(FontTable gpos, int glyphCount)
    {
        var indices = LayoutFeatures.LookupsByFeature(gpos).Where(f => f.Tag == "kern").Select(f => f.Lookup);
        return
        [
            .. new SortedSet<int>(indices)
                .Select(index => ReadLookup(gpos, index, glyphCount))
                .Where(subtables => !subtables.IsEmpty),
        ];
    }

    private static ImmutableArray<PairAdjustment> ReadLookup(FontTable gpos, int index, int glyphCount)
    {
        var subtables = ImmutableArray.CreateBuilder<PairAdjustment>();
        foreach (var (type, subtable) in LayoutFeatures.SubtablesOf(gpos, index))
        {
            if (type == PairLookup && PairAdjustmentReader.Read(subtable, glyphCount) is { } adjustment)
            {
                subtables.Add(adjustment);
            }
        }

        return subtables.ToImmutable();
    }
}
