using System.Globalization;

namespace PlanPublisher.Templates.Wording;

/// <summary>A number with its noun in the right form: "1 aim", "7 aims".</summary>
public static class Counted
{
    private static readonly string[] SmallNumbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <param name="noun">In the singular.</param>
    public static string Of(int count, string noun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count} {(count == 1 ? noun : Plural(noun))}");

    /// <summary>The number alone, in words up to ten: "two".</summary>
    public static string InWords(int count) =>
        count < SmallNumbers.Length ? SmallNumbers[count] : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>"strategies" for "strategy", "aims" for "aim". It knows no irregular nouns.</summary>
    public static string Plural(string noun) => noun switch
    {
        [.. var stem, 'y'] when stem.Length > 0 && !"aeiou".Contains(stem[^1], StringComparison.Ordinal) => stem + "ies",
        [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => noun + "es",
        _ => noun + "s",
    };
}
