using System.Globalization;
using System.Text;

namespace PlanPublisher.Layout.Boxes;

/// <summary>Writes numbers in the predefined counter styles (Counter Styles 3, 6).</summary>
/// <remarks>An unknown style counts as decimal, as the specification has it; styles of one's own are not supported.</remarks>
internal static class CounterStyles
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Format(int value, string style) => style switch
    {
        "lower-roman" => ToRoman(value),
        "upper-roman" => ToRoman(value).ToUpperInvariant(),
        "lower-alpha" or "lower-latin" => ToLetters(value, 'a'),
        "upper-alpha" or "upper-latin" => ToLetters(value, 'A'),
        "decimal-leading-zero" => value.ToString("00", CultureInfo.InvariantCulture),
        "disc" => "•",
        "circle" => "◦",
        "square" => "▪",
        "none" => "",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The text of a marker: symbols end in a space, numbers in a full stop and a space.</summary>
    public static string FormatMarker(int value, string style) => style switch
    {
        "none" => "",
        "disc" or "circle" or "square" => Format(value, style) + " ",
        _ => Format(value, style) + ". ",
    };

    private static string ToRoman(int value)
    {
        if (value is < 1 or > 3999)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        foreach (var (step, letters) in Roman)
        {
            for (; value >= step; value -= step)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    /// <summary>a to z, then aa, ab: digits from 1 to 26 without a zero.</summary>
    private static string ToLetters(int value, char first)
    {
        if (value < 1)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var text = "";
        for (var rest = value; rest > 0; rest = (rest - 1) / 26)
        {
            text = (char)(first + ((rest - 1) % 26)) + text;
        }

        return text;
    }
}
