using System.Text;

namespace PlanPublisher.Pdf.Navigation;

/// <summary>Reads Roman numerals as PDF writes them.</summary>
internal static class RomanNumerals
{
    private static readonly (int Value, string Digits)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The value of a numeral in capitals; 0 if the text is none, or not in the usual form ("IIII").</summary>
    public static int Parse(string numeral)
    {
        var value = 0;
        var rest = numeral.AsSpan();
        foreach (var (step, digits) in Steps)
        {
            while (rest.StartsWith(digits, StringComparison.Ordinal))
            {
                value += step;
                rest = rest[digits.Length..];
            }
        }

        return rest.IsEmpty && Format(value) == numeral ? value : 0;
    }

    private static string Format(int value)
    {
        var numeral = new StringBuilder();
        foreach (var (step, digits) in Steps)
        {
            for (; value >= step; value -= step)
            {
                numeral.Append(digits);
            }
        }

        return numeral.ToString();
    }
}
