using System.Globalization;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Svg;

/// <summary>Reads the paint of a drawing: names of colours, hex, rgb() and hsl(), <c>none</c>, <c>currentColor</c>, url(#id).</summary>
/// <remarks>CSS Color 4, 4 to 7; SVG 2, 13.2. What is partly transparent keeps its alpha: it is flattened when painted.</remarks>
internal static class DrawingColour
{
    /// <summary>Null if the value is not understood.</summary>
    public static DrawingPaint? Read(string value, CssColor current) => value switch
    {
        "none" => DrawingPaint.None,
        _ when value.Equals("currentColor", StringComparison.OrdinalIgnoreCase) => new DrawingPaint(current),
        ['#', ..] => ReadHex(value.AsSpan(1)),
        _ when value.StartsWith("url(", StringComparison.Ordinal) => ReadServer(value, current),
        _ when value.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && value.EndsWith(')') =>
            ReadFunction(value[..open].ToLowerInvariant(), value[(open + 1)..^1]),
        _ => CssColor.Named(value) is { } named ? new DrawingPaint(named) : null,
    };

    /// <summary>The id in <c>url(#id)</c>, also between quotation marks; null for anything else.</summary>
    public static string? ReadAddress(string value)
    {
        var end = value.IndexOf(')', StringComparison.Ordinal);
        if (!value.StartsWith("url(", StringComparison.Ordinal) || end < 0)
        {
            return null;
        }

        var address = value[4..end].Trim().Trim('"', '\'');
        return address is ['#', _, ..] ? address[1..] : null;
    }

    private static DrawingPaint? ReadServer(string value, CssColor current)
    {
        if (ReadAddress(value) is not { } id)
        {
            return null;
        }

        var rest = value[(value.IndexOf(')', StringComparison.Ordinal) + 1)..].Trim();
        var fallback = rest.Length == 0 ? DrawingPaint.None : Read(rest, current);
        return fallback is { Server: null } paint ? paint with { Server = id } : null;
    }

    private static DrawingPaint? ReadHex(ReadOnlySpan<char> digits)
    {
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return digits.Length switch
        {
            3 => Of(17 * (number >> 8), 17 * ((number >> 4) & 0xF), 17 * (number & 0xF), 255),
            4 => Of(17 * (number >> 12), 17 * ((number >> 8) & 0xF), 17 * ((number >> 4) & 0xF), 17 * (number & 0xF)),
            6 => Of(number >> 16, (number >> 8) & 0xFF, number & 0xFF, 255),
            8 => Of(number >> 24, (number >> 16) & 0xFF, (number >> 8) & 0xFF, number & 0xFF),
            _ => null,
        };
    }

    private static DrawingPaint Of(uint red, uint green, uint blue, uint alpha) =>
        new(CssColor.Rgb((byte)red, (byte)green, (byte)blue), alpha / 255.0);

    private static DrawingPaint? ReadFunction(string name, string arguments)
    {
        var parts = arguments.Split([' ', ',', '/', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (3 or 4) || (parts.Length == 4 ? Part(parts[3], 1) : 1) is not { } alpha)
        {
            return null;
        }

        return name switch
        {
            "rgb" or "rgba" when Part(parts[0], 255) is { } red && Part(parts[1], 255) is { } green && Part(parts[2], 255) is { } blue =>
                new DrawingPaint(CssColor.Rgb(ToByte(red), ToByte(green), ToByte(blue)), Math.Clamp(alpha, 0, 1)),
            "hsl" or "hsla" when Part(parts[0].Replace("deg", "", StringComparison.Ordinal), 360) is { } hue
                && Part(parts[1], 1) is { } saturation && Part(parts[2], 1) is { } lightness =>
                new DrawingPaint(OfHue(hue, saturation, lightness), Math.Clamp(alpha, 0, 1)),
            _ => null,
        };
    }

    /// <summary>A number, or a percentage of the whole.</summary>
    private static double? Part(string text, double whole)
    {
        var isPercentage = text.EndsWith('%');
        return double.TryParse(isPercentage ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
                ? isPercentage ? number * whole / 100 : number
                : null;
    }

    /// <summary>CSS Color 4, 7.1.</summary>
    private static CssColor OfHue(double hue, double saturation, double lightness)
    {
        var turned = ((hue % 360) + 360) % 360;
        var reach = Math.Clamp(saturation, 0, 1) * Math.Min(lightness, 1 - lightness);
        byte Channel(double shift)
        {
            var at = (shift + (turned / 30)) % 12;
            return ToByte(255 * (lightness - (reach * Math.Max(-1, Math.Min(Math.Min(at - 3, 9 - at), 1)))));
        }

        return CssColor.Rgb(Channel(0), Channel(8), Channel(4));
    }

    private static byte ToByte(double value) => (byte)Math.Clamp(Math.Round(value, MidpointRounding.AwayFromZero), 0, 255);
}
