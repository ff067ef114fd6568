using System.Globalization;

namespace PlanPublisher.Composing.Branding;

/// <summary>How much lighter one colour is than another (WCAG 2.2, "contrast ratio").</summary>
internal static class Contrast
{
    /// <summary>From 1, for the same colour, to 21, for black and white.</summary>
    public static double Of(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Linear(colour.AsSpan(1, 2))) + (0.7152 * Linear(colour.AsSpan(3, 2))) + (0.0722 * Linear(colour.AsSpan(5, 2)));

    private static double Linear(ReadOnlySpan<char> digits)
    {
        var share = byte.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
