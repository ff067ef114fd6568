using System.Collections.Immutable;

namespace PlanPublisher.Fonts.OpenType.Kerning;

/// <summary>The <c>GPOS</c> table, of which the lookups of the <c>kern</c> feature are read.</summary>
/// <remarks>
/// The feature is that of the script <c>latn</c>, else <c>DFLT</c>, in the default language. It serves Greek and
/// Cyrillic too; fonts keep one set of kerning lookups for all three. Contextual kerning is not read.
/// </remarks>
internal static class PositioningTable
{
    private const int PairLookup = 2;
    private const int ExtensionLookup = 9;

    /// <summary>The lookups in the order of the table. In each, the first subtable that knows a pair decides.</summary>
    public static ImmutableArray<ImmutableArray<PairAdjustment>> ReadKerning(FontTable gpos, int glyphCount)
    {
        if (FindLanguageSystem(gpos.From(gpos.UInt16(4))) is not { } languageSystem)
        {
            return [];
        }

        var lookups = gpos.From(gpos.UInt16(8));
        return
        [
            .. ReadLookupIndices(languageSystem, gpos.From(gpos.UInt16(6)))
                .Select(index => ReadLookup(lookups.From(lookups.UInt16(2 + (2 * index))), glyphCount))
                .Where(subtables => !subtables.IsEmpty),
        ];
    }

    private static FontTable? FindLanguageSystem(FontTable scripts) =>
        FindLanguageSystem(scripts, "latn") ?? FindLanguageSystem(scripts, "DFLT");

    private static FontTable? FindLanguageSystem(FontTable scripts, string tag)
    {
        var count = scripts.UInt16(0);
        for (var i = 0; i < count; i++)
        {
            var record = 2 + (6 * i);
            if (scripts.TagAt(record) == tag)
            {
                var script = scripts.From(scripts.UInt16(record + 4));
                var defaultLanguage = script.UInt16(0);
                return defaultLanguage == 0 ? null : script.From(defaultLanguage);
            }
        }

        return null;
    }

    private static SortedSet<int> ReadLookupIndices(FontTable languageSystem, FontTable features)
    {
        var indices = new SortedSet<int>();
        var featureCount = languageSystem.UInt16(4);
        for (var i = 0; i < featureCount; i++)
        {
            var record = 2 + (6 * languageSystem.UInt16(6 + (2 * i)));
            if (features.TagAt(record) != "kern")
            {
                continue;
            }

            var feature = features.From(features.UInt16(record + 4));
            var lookupCount = feature.UInt16(2);
            for (var j = 0; j < lookupCount; j++)
            {
                indices.Add(feature.UInt16(4 + (2 * j)));
            }
        }

        return indices;
    }

    private static ImmutableArray<PairAdjustment> ReadLookup(FontTable lookup, int glyphCount)
    {
        var type = lookup.UInt16(0);
        var subtables = ImmutableArray.CreateBuilder<PairAdjustment>();
        var count = lookup.UInt16(4);
        for (var i = 0; i < count; i++)
        {
            var subtable = lookup.From(lookup.UInt16(6 + (2 * i)));
            var subtableType = type == ExtensionLookup ? subtable.UInt16(2) : type;
            if (subtableType != PairLookup)
            {
                continue;
            }

            var pairs = type == ExtensionLookup ? subtable.From(subtable.Offset32(4)) : subtable;
            if (PairAdjustmentReader.Read(pairs, glyphCount) is { } adjustment)
            {
                subtables.Add(adjustment);
            }
        }

        return subtables.ToImmutable();
    }
}
