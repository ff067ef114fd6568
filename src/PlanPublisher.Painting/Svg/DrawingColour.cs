using System.Globalization;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Svg;

/// <summary>Reads the colour of a drawing: <c>none</c>, <c>currentColor</c>, <c>black</c>, <c>white</c>, #rgb and #rrggbb.</summary>
internal static class DrawingColour
{
    /// <summary>Null if the value is not understood.</summary>
    public static CssColor? Read(string value, CssColor current) => value switch
    {
        "none" or "transparent" => CssColor.Transparent,
        "currentColor" or "currentcolor" => current,
        "black" => CssColor.Black,
        "white" => CssColor.Rgb(255, 255, 255),
        ['#', ..] => ReadHex(value.AsSpan(1)),
        _ => null,
    };

    private static CssColor? ReadHex(ReadOnlySpan<char> digits)
    {
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return digits.Length switch
        {
            3 => CssColor.Rgb((byte)(17 * (number >> 8)), (byte)(17 * ((number >> 4) & 0xF)), (byte)(17 * (number & 0xF))),
            6 => CssColor.Rgb((byte)(number >> 16), (byte)(number >> 8), (byte)number),
            _ => null,
        };
    }
}
