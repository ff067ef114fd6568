namespace PlanPublisher.Fonts.OpenType;

/// <summary>Finds the lookups of features in a <c>GSUB</c> or <c>GPOS</c> table (OpenType 1.9.1, "Common table formats").</summary>
/// <remarks>
/// Features are those of the script <c>latn</c>, else <c>DFLT</c>, in the default language. They serve Greek and Cyrillic
/// too; fonts keep one set of lookups for all three.
/// </remarks>
internal static class LayoutFeatures
{
    private const int SubstitutionExtension = 7;
    private const int PositioningExtension = 9;

    /// <summary>Each feature's tag with one of its lookups, as often as it has lookups, in no set order.</summary>
    public static IEnumerable<(string Tag, int Lookup)> LookupsByFeature(FontTable table)
    {
        var scripts = table.From(table.UInt16(4));
        var languageSystem = FindLanguageSystem(scripts, "latn") ?? FindLanguageSystem(scripts, "DFLT");
        return languageSystem is { } found ? LookupsByFeature(found, table.From(table.UInt16(6))) : [];
    }

    /// <summary>The subtables of a lookup, extensions followed, each with its own type.</summary>
    public static IEnumerable<(int Type, FontTable Subtable)> SubtablesOf(FontTable table, int index)
    {
        var lookups = table.From(table.UInt16(8));
        var lookup = lookups.From(lookups.UInt16(2 + (2 * index)));
        var type = lookup.UInt16(0);
        var isExtension = type == (table.Tag == "GSUB" ? SubstitutionExtension : PositioningExtension);
        var count = lookup.UInt16(4);
        for (var i = 0; i < count; i++)
        {
            var subtable = lookup.From(lookup.UInt16(6 + (2 * i)));
            yield return isExtension
                ? (subtable.UInt16(2), subtable.From(subtable.Offset32(4)))
                : (type, subtable);
        }
    }

    private static IEnumerable<(string Tag, int Lookup)> LookupsByFeature(FontTable languageSystem, FontTable features)
    {
        var featureCount = languageSystem.UInt16(4);
        for (var i = 0; i < featureCount; i++)
        {
            var record = 2 + (6 * languageSystem.UInt16(6 + (2 * i)));
            var tag = features.TagAt(record);
            var feature = features.From(features.UInt16(record + 4));
            var lookupCount = feature.UInt16(2);
            for (var j = 0; j < lookupCount; j++)
            {
                yield return (tag, feature.UInt16(4 + (2 * j)));
            }
        }
    }

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
}
