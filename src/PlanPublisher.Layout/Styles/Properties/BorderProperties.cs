using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>Backgrounds 3, 3: width, style and colour of each side's border.</summary>
/// <remarks>Rounded corners and pictures are not known.</remarks>
internal static class BorderProperties
{
    private static readonly Length Medium = Length.FromPoints(2.25);

    private static readonly Grammar<BorderStyle> StyleGrammar = KeywordGrammar.Of<BorderStyle>();

    private static readonly Grammar<Length> KeywordWidth = KeywordGrammar.From(new Dictionary<string, Length>
    {
        ["thin"] = Length.FromPoints(0.75),
        ["medium"] = Medium,
        ["thick"] = Length.FromPoints(3.75),
    });

    public static readonly ImmutableArray<Property> All =
    [
        .. Side("top", s => s.BorderTop, (s, v) => s with { BorderTop = v }),
        .. Side("right", s => s.BorderRight, (s, v) => s with { BorderRight = v }),
        .. Side("bottom", s => s.BorderBottom, (s, v) => s with { BorderBottom = v }),
        .. Side("left", s => s.BorderLeft, (s, v) => s with { BorderLeft = v }),
    ];

    private static IEnumerable<Property> Side(
        string side,
        Func<ComputedStyle, Border> get,
        Func<ComputedStyle, Border, ComputedStyle> with)
    {
        yield return new Property<Length>(
            $"border-{side}-width", "thin | medium | thick | <length>", Width,
            s => get(s).Width, (s, v) => with(s, get(s) with { Width = v }))
        {
            WhenUndeclared = (style, _) => with(style, get(style) with { Width = Medium }),
        };
        yield return new Property<BorderStyle>(
            $"border-{side}-style", KeywordGrammar.Syntax<BorderStyle>(), StyleGrammar,
            s => get(s).Style, (s, v) => with(s, get(s) with { Style = v }));
        yield return new Property<CssColor>(
            $"border-{side}-color", "<color>", Colors.Read,
            s => get(s).Color, (s, v) => with(s, get(s) with { Color = v }))
        {
            WhenUndeclared = (style, _) => with(style, get(style) with { Color = style.Color }),
        };
    }

    private static Computation<Length>? Width(ValueReader reader) => KeywordWidth(reader) ?? Lengths.NonNegative(reader);
}
