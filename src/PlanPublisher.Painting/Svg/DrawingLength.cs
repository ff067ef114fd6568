using System.Globalization;

namespace PlanPublisher.Painting.Svg;

/// <summary>Reads lengths of a drawing into its user units, which are CSS pixels (SVG 2, 8.9).</summary>
/// <param name="FontSize">What an em is.</param>
/// <param name="Whole">What a percentage is of.</param>
internal readonly record struct DrawingLength(double FontSize, double Whole)
{
    private static readonly System.Buffers.SearchValues<char> UnitCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ%");

    /// <summary>Null if it is not a number with a known unit or none.</summary>
    public double? Read(string text)
    {
        var value = text.AsSpan().Trim();
        var numberLength = value.Length;
        while (numberLength > 0 && UnitCharacters.Contains(value[numberLength - 1]))
        {
            numberLength--;
        }

        var unit = value[numberLength..].ToString();
        return double.TryParse(value[..numberLength], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            && FactorOf(unit.ToLowerInvariant()) is { } factor
                ? number * factor
                : null;
    }

    private double? FactorOf(string unit) => unit switch
    {
        "" or "px" => 1,
        "pt" => 96 / 72.0,
        "pc" => 16,
        "mm" => 96 / 25.4,
        "cm" => 960 / 25.4,
        "q" => 96 / 101.6,
        "in" => 96,
        "em" => FontSize,
        "ex" or "ch" => FontSize / 2,
        "%" => Whole / 100,
        _ => null,
    };
}
