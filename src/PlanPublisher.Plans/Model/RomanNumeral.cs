using System.Text;

namespace PlanPublisher.Plans.Model;

/// <summary>Small Roman numerals, for parts of annexes and for strategic initiatives.</summary>
public static class RomanNumeral
{
    /// <summary>The largest number that is written in Roman numerals here.</summary>
    public const int Largest = 99;

    private static readonly (int Value, string Letters)[] Steps =
    [
        (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>"viii" for 8.</summary>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest);
        var letters = new StringBuilder();
        foreach (var (value, step) in Steps)
        {
            for (; number >= value; number -= value)
            {
                letters.Append(step);
            }
        }

        return letters.ToString();
    }

    /// <summary>8 for "viii"; null for letters that are no numeral written the usual way.</summary>
    public static int? Read(string letters)
    {
        for (var number = 1; number <= Largest; number++)
        {
            if (Of(number) == letters)
            {
                return number;
            }
        }

        return null;
    }
}
