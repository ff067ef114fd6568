using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Reads numbers and dates as plans write them, which is stricter than YAML: 010 is neither 8 nor 10.</summary>
internal static partial class ScalarValue
{
    public const string NumberPattern = "^(?:0|[1-9][0-9]*)$";
    public const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    public static bool TryNumber(string text, out int number)
    {
        number = 0;
        return WholeNumber().IsMatch(text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    public static bool LooksLikeDate(string text) => IsoDate().IsMatch(text);

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    [GeneratedRegex(NumberPattern, RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(DatePattern, RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();
}
