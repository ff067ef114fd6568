using System.Globalization;

namespace PlanPublisher.Templates.Wording;

/// <summary>A number with its noun in the right form: "1 aim", "7 aims".</summary>
public static class Counted
{
    private static readonly string[] SmallNumbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <param name="noun">In the singular; the plural takes an "s".</param>
    public static string Of(int count, string noun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The number alone, in words up to ten: "two".</summary>
    public static string InWords(int count) =>
        count < SmallNumbers.Length ? SmallNumbers[count] : count.ToString(CultureInfo.InvariantCulture);
}
