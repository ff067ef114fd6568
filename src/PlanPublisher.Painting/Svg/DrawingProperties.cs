using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace PlanPublisher.Painting.Svg;

/// <summary>The table of properties of a drawing: how each value changes a style. Null is a value that is not understood.</summary>
/// <remarks>The same names as presentation attributes and in style sheets (SVG 2, 6.6). docs/css-support.md lists them.</remarks>
internal static class DrawingProperties
{
    /// <summary>Said, if they say anything: what they ask for is not painted.</summary>
    private static readonly FrozenSet<string> NotPainted = FrozenSet.ToFrozenSet(
    [
        "mask", "filter", "marker", "marker-start", "marker-mid", "marker-end", "mix-blend-mode", "writing-mode", "text-decoration",
        "text-decoration-line", "letter-spacing", "word-spacing", "baseline-shift", "textLength", "rotate", "font",
    ]);

    /// <summary>Values with which those change nothing.</summary>
    private static readonly FrozenSet<string> WithoutEffect = FrozenSet.ToFrozenSet(
        ["none", "normal", "inherit", "initial", "0", "0px", "baseline", "lr-tb", "lr", "horizontal-tb", "auto"]);

    private static readonly FrozenDictionary<string, Func<DrawingStyle, string, Surroundings, DrawingStyle?>> Table =
        new Dictionary<string, Func<DrawingStyle, string, Surroundings, DrawingStyle?>>
        {
            ["color"] = (style, value, _) =>
                DrawingColour.Read(value, style.Color) is { Server: null } paint ? style with { Color = paint.Colour } : null,
            ["fill"] = (style, value, _) => DrawingColour.Read(value, style.Color) is { } paint ? style with { Fill = paint } : null,
            ["stroke"] = (style, value, _) => DrawingColour.Read(value, style.Color) is { } paint ? style with { Stroke = paint } : null,
            ["fill-opacity"] = (style, value, _) => Opacity(value) is { } part ? style with { FillOpacity = part } : null,
            ["stroke-opacity"] = (style, value, _) => Opacity(value) is { } part ? style with { StrokeOpacity = part } : null,
            ["opacity"] = (style, value, _) => Opacity(value) is { } part ? style with { Opacity = style.Opacity * part } : null,
            ["fill-rule"] = (style, value, _) => style with { FillsEvenOdd = value == "evenodd" },
            ["clip-rule"] = (style, value, _) => style with { ClipsEvenOdd = value == "evenodd" },
            ["stroke-width"] = (style, value, around) =>
                around.Length(style).Read(value) is { } width and >= 0 ? style with { StrokeWidth = width } : null,
            ["stroke-dasharray"] = Dash,
            ["stroke-dashoffset"] = (style, value, around) =>
                around.Length(style).Read(value) is { } offset ? style with { DashOffset = offset } : null,
            ["stroke-linecap"] = (style, value, _) => value switch
            {
                "butt" => style with { Cap = LineCap.Butt },
                "round" => style with { Cap = LineCap.Round },
                "square" => style with { Cap = LineCap.Square },
                _ => null,
            },
            ["stroke-linejoin"] = (style, value, _) => value switch
            {
                "miter" => style with { Join = LineJoin.Mitre },
                "round" => style with { Join = LineJoin.Round },
                "bevel" => style with { Join = LineJoin.Bevel },
                _ => null,
            },
            ["stroke-miterlimit"] = (style, value, _) => Number(value) is { } limit and >= 1 ? style with { MitreLimit = limit } : null,
            ["vector-effect"] = (style, value, _) => value is "none" or "non-scaling-stroke"
                ? style with { HasFixedStroke = value == "non-scaling-stroke" }
                : null,
            ["font-family"] = (style, value, _) => style with
            {
                FontFamily = [.. value.Split(',').Select(name => name.Trim().Trim('"', '\'')).Where(name => name.Length > 0)],
            },
            ["font-size"] = FontSize,
            ["font-weight"] = FontWeight,
            ["font-style"] = (style, value, _) =>
                value is "normal" or "italic" or "oblique" ? style with { IsItalic = value != "normal" } : null,
            ["text-anchor"] = (style, value, _) => value switch
            {
                "start" => style with { TextAnchor = TextAnchor.Start },
                "middle" => style with { TextAnchor = TextAnchor.Middle },
                "end" => style with { TextAnchor = TextAnchor.End },
                _ => null,
            },
            ["dominant-baseline"] = (style, value, _) => TextBaseline.IsKnown(value) ? style with { DominantBaseline = value } : null,
            ["alignment-baseline"] = (style, value, _) => TextBaseline.IsKnown(value) ? style with { DominantBaseline = value } : null,
            ["xml:space"] = (style, value, _) => style with { PreservesSpaces = value == "preserve" },
            ["white-space"] = (style, value, _) => style with { PreservesSpaces = value is "pre" or "pre-wrap" },
            ["visibility"] = (style, value, _) => style with { IsVisible = value == "visible" },
            ["display"] = (style, value, _) => value == "none" ? style.Hidden() : style,
            ["clip-path"] = (style, value, _) => value == "none"
                ? style with { Clip = null }
                : DrawingColour.ReadAddress(value) is { } id ? style with { Clip = id } : null,
        }.ToFrozenDictionary();

    /// <summary>Of all properties that count.</summary>
    public static IEnumerable<string> Names => Table.Keys;

    /// <summary>What values are measured by.</summary>
    /// <param name="Diagonal">What percentages without direction are of (SVG 2, 8.9).</param>
    public readonly record struct Surroundings(double Diagonal)
    {
        public DrawingLength Length(DrawingStyle style) => new(style.FontSize, Diagonal);
    }

    /// <summary>The style with the property set; the same for what is no property of drawings; null if it cannot be honoured.</summary>
    public static DrawingStyle? Apply(DrawingStyle style, string property, string value, Surroundings around)
    {
        if (NotPainted.Contains(property))
        {
            return WithoutEffect.Contains(value) ? style : null;
        }

        return value == "inherit" || !Table.TryGetValue(property, out var apply) ? style : apply(style, value, around);
    }

    private static DrawingStyle? Dash(DrawingStyle style, string value, Surroundings around)
    {
        if (value == "none")
        {
            return style with { Dash = [] };
        }

        var lengths = ImmutableArray.CreateBuilder<double>();
        foreach (var part in value.Split([',', ' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (around.Length(style).Read(part) is not ({ } length and >= 0))
            {
                return null;
            }

            lengths.Add(length);
        }

        // SVG 2, 13.5.6: a pattern of no length is a whole line; an odd number of lengths is repeated by the writers.
        return style with { Dash = lengths.Sum() > 0 ? lengths.ToImmutable() : [] };
    }

    private static DrawingStyle? FontSize(DrawingStyle style, string value, Surroundings around)
    {
        double? named = value switch
        {
            "xx-small" => 9,
            "x-small" => 10,
            "small" => 13,
            "medium" => 16,
            "large" => 18,
            "x-large" => 24,
            "xx-large" => 32,
            "smaller" => style.FontSize / 1.2,
            "larger" => style.FontSize * 1.2,
            _ => null,
        };
        return (named ?? new DrawingLength(style.FontSize, style.FontSize).Read(value)) is { } size and >= 0
            ? style with { FontSize = size }
            : null;
    }

    private static DrawingStyle? FontWeight(DrawingStyle style, string value, Surroundings around) => value switch
    {
        "normal" => style with { FontWeight = 400 },
        "bold" => style with { FontWeight = 700 },
        "bolder" => style with { FontWeight = style.FontWeight < 350 ? 400 : style.FontWeight < 550 ? 700 : 900 },
        "lighter" => style with { FontWeight = style.FontWeight < 550 ? 100 : style.FontWeight < 750 ? 400 : 700 },
        _ => Number(value) is { } weight and >= 1 and <= 1000 ? style with { FontWeight = (int)weight } : null,
    };

    private static double? Opacity(string value)
    {
        var isPercentage = value.EndsWith('%');
        return Number(isPercentage ? value[..^1] : value) is { } number ? Math.Clamp(isPercentage ? number / 100 : number, 0, 1) : null;
    }

    private static double? Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
