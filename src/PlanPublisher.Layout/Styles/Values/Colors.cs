using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Layout.Css;

namespace PlanPublisher.Layout.Styles.Values;

/// <summary>The grammar of colours: hex and names (Color 4, 5 and 6), rgb(), device-cmyk() (Color 5, 12), currentcolor.</summary>
/// <remarks>Transparency other than full is not read: pages for the press are flat.</remarks>
internal static class Colors
{
    public static Computation<CssColor>? Read(ValueReader reader)
    {
        if (reader.TakeKeyword("currentcolor"))
        {
            return (style, _) => style.Color;
        }

        return ReadAbsolute(reader) is { } color ? (_, _) => color : null;
    }

    /// <summary>The value of <c>color</c> itself, where <c>currentcolor</c> is the parent's.</summary>
    public static Computation<CssColor>? ReadOwn(ValueReader reader)
    {
        if (reader.TakeKeyword("currentcolor"))
        {
            return (_, context) => context.Parent.Color;
        }

        return ReadAbsolute(reader) is { } color ? (_, _) => color : null;
    }

    private static CssColor? ReadAbsolute(ValueReader reader)
    {
        var color = reader.Current is { } piece ? Parse(piece) : null;
        if (color is not null)
        {
            reader.Take();
        }

        return color;
    }

    private static CssColor? Parse(ComponentValue piece) => piece.Kind switch
    {
        CssTokenKind.Hash => Hex(piece.Text),
        CssTokenKind.Ident => ColorNames.Find(piece.Text),
        CssTokenKind.Function when piece.Text is "rgb" or "rgba" => Rgb(piece.Arguments),
        CssTokenKind.Function when piece.Text == "device-cmyk" => Cmyk(piece.Arguments),
        _ => null,
    };

    private static CssColor? Hex(string digits)
    {
        var full = digits.Length is 3 or 4 ? string.Concat(digits.Select(d => new string(d, 2))) : digits;
        if (full.Length is not (6 or 8)
            || !uint.TryParse(full, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var alpha = full.Length == 8 ? (byte)value : (byte)255;
        var rgb = full.Length == 8 ? value >> 8 : value;
        var color = CssColor.Rgb((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        return alpha switch { 255 => color, 0 => CssColor.Transparent, _ => null };
    }

    private static CssColor? Rgb(ImmutableArray<ComponentValue> arguments)
    {
        if (Channels(arguments, percentageBase: 255) is not { Count: 3 or 4 } channels)
        {
            return null;
        }

        var color = CssColor.Rgb(ToByte(channels[0]), ToByte(channels[1]), ToByte(channels[2]));
        var last = arguments[^1];
        var alpha = channels.Count == 3 ? 1 : last.Kind == CssTokenKind.Percentage ? last.Token.Number / 100 : last.Token.Number;
        return alpha switch { >= 1 => color, <= 0 => CssColor.Transparent, _ => null };
    }

    private static CssColor? Cmyk(ImmutableArray<ComponentValue> arguments)
    {
        if (Channels(arguments, percentageBase: 1) is not { Count: 4 } inks || inks.Exists(i => i is < 0 or > 1))
        {
            return null;
        }

        // Color 5, 12.1 "naive" conversion, for whoever has no profile.
        var white = 1 - inks[3];
        var color = CssColor.Rgb(
            ToByte(255 * (1 - inks[0]) * white), ToByte(255 * (1 - inks[1]) * white), ToByte(255 * (1 - inks[2]) * white));
        return color with
        {
            Kind = CssColorKind.DeviceCmyk,
            Inks = (Thousandths(inks[0]), Thousandths(inks[1]), Thousandths(inks[2]), Thousandths(inks[3])),
        };
    }

    /// <summary>The numbers between the commas or slash; null if anything else stands there.</summary>
    private static List<double>? Channels(ImmutableArray<ComponentValue> arguments, double percentageBase)
    {
        var channels = new List<double>();
        foreach (var argument in arguments)
        {
            switch (argument.Kind)
            {
                case CssTokenKind.Number:
                    channels.Add(argument.Token.Number);
                    break;
                case CssTokenKind.Percentage:
                    channels.Add(argument.Token.Number / 100 * percentageBase);
                    break;
                case CssTokenKind.Comma:
                case CssTokenKind.Delimiter when argument.Token.IsDelimiter('/'):
                    break;
                default:
                    return null;
            }
        }

        return channels;
    }

    private static byte ToByte(double value) => (byte)Math.Clamp(Math.Round(value, MidpointRounding.AwayFromZero), 0, 255);

    private static short Thousandths(double ink) => (short)Math.Round(ink * 1000, MidpointRounding.AwayFromZero);
}
