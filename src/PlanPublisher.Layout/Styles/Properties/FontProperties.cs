using System.Collections.Immutable;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>Fonts 4. All are inherited; <c>font-size</c> comes first in the table, because lengths depend on it.</summary>
internal static class FontProperties
{
    /// <summary>Fonts 4, 2.5: <c>medium</c> is 12 pt; the steps between sizes are those of its table.</summary>
    private static readonly Grammar<Length> AbsoluteSize = KeywordGrammar.From(new Dictionary<string, Length>
    {
        ["xx-small"] = Length.FromPoints(7.2),
        ["x-small"] = Length.FromPoints(9),
        ["small"] = Length.FromPoints(10.65),
        ["medium"] = Length.FromPoints(12),
        ["large"] = Length.FromPoints(14.4),
        ["x-large"] = Length.FromPoints(18),
        ["xx-large"] = Length.FromPoints(24),
    });

    private static readonly Grammar<bool> Italic = KeywordGrammar.From(
        new Dictionary<string, bool> { ["normal"] = false, ["italic"] = true, ["oblique"] = true });

    public static readonly Property Size = new Property<Length>(
        "font-size",
        "xx-small | x-small | small | medium | large | x-large | xx-large | smaller | larger | <length> | <percentage>",
        SizeGrammar, s => s.FontSize, (s, v) => s with { FontSize = v })
    { IsInherited = true };

    public static readonly Property Family = new Property<ImmutableArray<string>>(
        "font-family", "[ <string> | <family-name> ]#", FamilyGrammar,
        s => s.FontFamily, (s, v) => s with { FontFamily = v })
    { IsInherited = true };

    public static readonly Property Weight = new Property<int>(
        "font-weight", "normal | bold | bolder | lighter | <number 1 to 1000>", WeightGrammar,
        s => s.FontWeight, (s, v) => s with { FontWeight = v })
    { IsInherited = true };

    public static readonly Property Style = new Property<bool>(
        "font-style", "normal | italic | oblique", Italic,
        s => s.IsItalic, (s, v) => s with { IsItalic = v })
    { IsInherited = true };

    public static readonly Property LineHeight = new Property<(Length? Length, int? Factor)>(
        "line-height", "normal | <number> | <length> | <percentage>", LineHeightGrammar,
        s => (s.LineHeight, s.LineHeightFactor),
        (s, v) => s with { LineHeight = v.Length, LineHeightFactor = v.Factor })
    { IsInherited = true };

    public static readonly ImmutableArray<Property> All = [Size, Family, Weight, Style, .. FontVariantProperties.All, LineHeight];

    private static Computation<Length>? SizeGrammar(ValueReader reader)
    {
        if (reader.TakeKeyword("larger"))
        {
            return (_, context) => context.Parent.FontSize.Share(6, 5);
        }

        if (reader.TakeKeyword("smaller"))
        {
            return (_, context) => context.Parent.FontSize.Share(5, 6);
        }

        return AbsoluteSize(reader) ?? Lengths.OfFontSize(reader);
    }

    private static Computation<ImmutableArray<string>>? FamilyGrammar(ValueReader reader)
    {
        var families = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (reader.Current is { Kind: CssTokenKind.String })
            {
                families.Add(reader.Take().Text);
                continue;
            }

            var words = new List<string>();
            while (reader.Current is { Kind: CssTokenKind.Ident })
            {
                words.Add(reader.Take().Text);
            }

            if (words.Count == 0)
            {
                return null;
            }

            families.Add(string.Join(' ', words));
        }
        while (reader.TakeKind(CssTokenKind.Comma));

        var all = families.ToImmutable();
        return (_, _) => all;
    }

    private static Computation<int>? WeightGrammar(ValueReader reader)
    {
        if (reader.TakeKeyword("bolder"))
        {
            return (_, context) => Bolder(context.Parent.FontWeight);
        }

        if (reader.TakeKeyword("lighter"))
        {
            return (_, context) => Lighter(context.Parent.FontWeight);
        }

        var weight = reader.TakeKeyword("normal") ? 400 : reader.TakeKeyword("bold") ? 700 : Lengths.Integer(reader, 1, 1000);
        return weight is { } value ? (_, _) => value : null;
    }

    /// <summary>Fonts 4, 2.2.1, "Relative Weights".</summary>
    private static int Bolder(int weight) => weight switch { < 350 => 400, < 550 => 700, < 900 => 900, _ => weight };

    private static int Lighter(int weight) => weight switch { < 100 => weight, < 550 => 100, < 750 => 400, _ => 700 };

    private static Computation<(Length? Length, int? Factor)>? LineHeightGrammar(ValueReader reader)
    {
        if (reader.TakeKeyword("normal"))
        {
            return (_, _) => (null, null);
        }

        if (Lengths.Number(reader, 0, 1000) is { } number)
        {
            var factor = (int)Math.Round(number * 10_000, MidpointRounding.AwayFromZero);
            return (style, _) => (style.FontSize.Share(factor, 10_000), factor);
        }

        if (Lengths.Percentage(reader, allowsNegative: false) is { } basis)
        {
            return (style, _) => (style.FontSize.Share(basis, 1_000_000), null);
        }

        return Lengths.NonNegative(reader) is { } length ? (style, context) => (length(style, context), null) : null;
    }
}
