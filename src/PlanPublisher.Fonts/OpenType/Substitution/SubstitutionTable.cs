using System.Collections.Immutable;

namespace PlanPublisher.Fonts.OpenType.Substitution;

/// <summary>The <c>GSUB</c> table, of which the features of <see cref="FontFeatures"/> are read.</summary>
/// <remarks>
/// Lookup types 1 and 4 (OpenType 1.9.1, "GSUB"). What depends on neighbours (types 5, 6, 8), as fractions and most
/// composition of marks do, is not read; lookup flags are not followed, since only marks would be passed over.
/// </remarks>
internal static class SubstitutionTable
{
    private const int SingleLookup = 1;
    private const int LigatureLookup = 4;

    /// <summary>No font has more in one lookup; sets that lead to each other could go on without end.</summary>
    private const int MostLigatures = 50_000;

    private static readonly Dictionary<string, FontFeatures> ByTag = new(StringComparer.Ordinal)
    {
        ["liga"] = FontFeatures.CommonLigatures,
        ["clig"] = FontFeatures.CommonLigatures,
        ["dlig"] = FontFeatures.DiscretionaryLigatures,
        ["lnum"] = FontFeatures.LiningFigures,
        ["onum"] = FontFeatures.OldStyleFigures,
        ["pnum"] = FontFeatures.ProportionalFigures,
        ["tnum"] = FontFeatures.TabularFigures,
        ["zero"] = FontFeatures.SlashedZero,
        ["ordn"] = FontFeatures.Ordinals,
        ["smcp"] = FontFeatures.SmallCapitals,
        ["c2sc"] = FontFeatures.CapitalsToSmall,
        ["sups"] = FontFeatures.Superiors,
        ["subs"] = FontFeatures.Inferiors,
    };

    /// <summary>The lookups in the order of the table, which is the order in which they are applied.</summary>
    public static ImmutableArray<GlyphSubstitution> Read(FontTable gsub, int glyphCount)
    {
        var lookups = new SortedDictionary<int, FontFeatures>();
        foreach (var (tag, lookup) in LayoutFeatures.LookupsByFeature(gsub))
        {
            if (ByTag.TryGetValue(tag, out var feature))
            {
                lookups[lookup] = lookups.GetValueOrDefault(lookup) | feature;
            }
        }

        var substitutions = ImmutableArray.CreateBuilder<GlyphSubstitution>(2 * lookups.Count);
        foreach (var (index, features) in lookups)
        {
            AddLookup(gsub, index, features, glyphCount, substitutions);
        }

        return substitutions.ToImmutable();
    }

    private static void AddLookup(
        FontTable gsub, int index, FontFeatures features, int glyphCount, ImmutableArray<GlyphSubstitution>.Builder into)
    {
        var singles = new Dictionary<ushort, ushort>();
        var ligatures = new Dictionary<ushort, ImmutableArray<Ligature>>();
        foreach (var (type, subtable) in LayoutFeatures.SubtablesOf(gsub, index))
        {
            if (type == SingleLookup)
            {
                ReadSingles(subtable, glyphCount, singles);
            }
            else if (type == LigatureLookup)
            {
                ReadLigatures(subtable, glyphCount, ligatures);
            }
        }

        if (singles.Count > 0)
        {
            into.Add(new SingleSubstitution(features, singles));
        }

        if (ligatures.Count > 0)
        {
            into.Add(new LigatureSubstitution(features, ligatures));
        }
    }

    /// <summary>The first subtable that has a glyph decides.</summary>
    private static void ReadSingles(FontTable subtable, int glyphCount, Dictionary<ushort, ushort> singles)
    {
        var format = subtable.UInt16(0);
        foreach (var (glyph, index) in GlyphClasses.Covered(subtable.From(subtable.UInt16(2)), glyphCount))
        {
            var other = format switch
            {
                1 => (ushort)(glyph + subtable.Int16(4)),
                2 when index < subtable.UInt16(4) => subtable.UInt16(6 + (2 * index)),
                _ => glyph,
            };
            if (other < glyphCount)
            {
                singles.TryAdd(glyph, other);
            }
        }
    }

    private static void ReadLigatures(FontTable subtable, int glyphCount, Dictionary<ushort, ImmutableArray<Ligature>> ligatures)
    {
        var setCount = subtable.UInt16(0) == 1 ? subtable.UInt16(4) : 0;
        var count = 0;
        foreach (var (glyph, index) in GlyphClasses.Covered(subtable.From(subtable.UInt16(2)), glyphCount))
        {
            if (index < setCount)
            {
                var set = ReadSet(subtable.From(subtable.UInt16(6 + (2 * index))), glyphCount);
                ligatures[glyph] = ligatures.TryGetValue(glyph, out var known) ? known.AddRange(set) : set;
                count += set.Length;
            }

            if (count > MostLigatures)
            {
                throw new FontFormatException($"the font's 'GSUB' table has more than {MostLigatures} ligatures in one lookup");
            }
        }
    }

    private static ImmutableArray<Ligature> ReadSet(FontTable set, int glyphCount)
    {
        var count = set.UInt16(0);
        var ligatures = ImmutableArray.CreateBuilder<Ligature>(count);
        for (var i = 0; i < count; i++)
        {
            var ligature = set.From(set.UInt16(2 + (2 * i)));
            var (glyph, length) = (ligature.UInt16(0), ligature.UInt16(2));
            var rest = ImmutableArray.CreateBuilder<ushort>(Math.Max(length - 1, 0));
            for (var j = 0; j < length - 1; j++)
            {
                rest.Add(ligature.UInt16(4 + (2 * j)));
            }

            if (glyph < glyphCount && rest.Count > 0)
            {
                ligatures.Add(new Ligature(rest.ToImmutable(), glyph));
            }
        }

        return ligatures.ToImmutable();
    }
}
