using System.Collections.Immutable;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>Fonts 4, 6: which of a font's own glyphs are shown. All are inherited, and reset by <c>font</c>.</summary>
internal static class FontVariantProperties
{
    /// <summary>By group: of each at most one may be given.</summary>
    private static readonly ImmutableArray<ImmutableArray<(string Keyword, FontFeatures On, FontFeatures Off)>> NumericGroups =
    [
        [("lining-nums", FontFeatures.LiningFigures, default), ("oldstyle-nums", FontFeatures.OldStyleFigures, default)],
        [("proportional-nums", FontFeatures.ProportionalFigures, default), ("tabular-nums", FontFeatures.TabularFigures, default)],
        [("slashed-zero", FontFeatures.SlashedZero, default)],
        [("ordinal", FontFeatures.Ordinals, default)],
    ];

    private static readonly ImmutableArray<ImmutableArray<(string Keyword, FontFeatures On, FontFeatures Off)>> LigatureGroups =
    [
        [("common-ligatures", FontFeatures.CommonLigatures, default), ("no-common-ligatures", default, FontFeatures.CommonLigatures)],
        [
            ("discretionary-ligatures", FontFeatures.DiscretionaryLigatures, default),
            ("no-discretionary-ligatures", default, FontFeatures.DiscretionaryLigatures),
        ],
    ];

    public static readonly Property Numeric = new Property<FontFeatures>(
        "font-variant-numeric",
        "normal | [ [ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ] || slashed-zero || ordinal ]",
        reader => Groups(reader, NumericGroups, initial: FontFeatures.None, none: false),
        s => s.NumericFeatures, (s, v) => s with { NumericFeatures = v })
    { IsInherited = true };

    public static readonly Property Ligatures = new Property<FontFeatures>(
        "font-variant-ligatures",
        "normal | none | [ [ common-ligatures | no-common-ligatures ] || [ discretionary-ligatures | no-discretionary-ligatures ] ]",
        reader => Groups(reader, LigatureGroups, initial: FontFeatures.CommonLigatures, none: true),
        s => s.LigatureFeatures, (s, v) => s with { LigatureFeatures = v })
    { IsInherited = true };

    public static readonly Property Caps = new Property<FontVariantCaps>(
        "font-variant-caps", KeywordGrammar.Syntax<FontVariantCaps>(), KeywordGrammar.Of<FontVariantCaps>(),
        s => s.FontVariantCaps, (s, v) => s with { FontVariantCaps = v })
    { IsInherited = true };

    public static readonly Property Position = new Property<FontVariantPosition>(
        "font-variant-position", KeywordGrammar.Syntax<FontVariantPosition>(), KeywordGrammar.Of<FontVariantPosition>(),
        s => s.FontVariantPosition, (s, v) => s with { FontVariantPosition = v })
    { IsInherited = true };

    public static readonly ImmutableArray<Property> All = [Ligatures, Caps, Numeric, Position];

    private static Computation<FontFeatures>? Groups(
        ValueReader reader,
        ImmutableArray<ImmutableArray<(string Keyword, FontFeatures On, FontFeatures Off)>> groups,
        FontFeatures initial,
        bool none)
    {
        if (reader.TakeKeyword("normal"))
        {
            return (_, _) => initial;
        }

        if (none && reader.TakeKeyword("none"))
        {
            return (_, _) => FontFeatures.None;
        }

        var features = initial;
        var taken = new HashSet<int>();
        while (Take(reader, groups, taken) is { } change)
        {
            features = (features | change.On) & ~change.Off;
        }

        return taken.Count > 0 ? (_, _) => features : null;
    }

    private static (FontFeatures On, FontFeatures Off)? Take(
        ValueReader reader,
        ImmutableArray<ImmutableArray<(string Keyword, FontFeatures On, FontFeatures Off)>> groups,
        HashSet<int> taken)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var (keyword, on, off) in groups[i])
            {
                if (!taken.Contains(i) && reader.TakeKeyword(keyword))
                {
                    taken.Add(i);
                    return (on, off);
                }
            }
        }

        return null;
    }
}
