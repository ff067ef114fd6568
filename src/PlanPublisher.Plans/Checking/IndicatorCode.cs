using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.Checking;

/// <summary>The code by which a list of indicators calls one of them: a series, a number, and a letter for a part of it.</summary>
/// <remarks>Written in many ways that all mean one: "SPI 7a", "SPI7A", "SPI 7 a)", "SPI 9a (ii)".</remarks>
internal static partial class IndicatorCode
{
    /// <summary>"SPI7A" of "SPI 7 a)", by which codes are compared.</summary>
    public static string Normal(string code) =>
        string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>"SPI" of "SPI 7a"; null for what names no series, such as "d)".</summary>
    public static string? SeriesOf(string code) => Whole().Match(code) is { Success: true } match ? match.Groups["series"].Value : null;

    /// <summary>The codes of these series that stand in a text.</summary>
    public static IEnumerable<string> In(string text, IReadOnlyCollection<string> series)
    {
        if (series.Count == 0)
        {
            return [];
        }

        var names = string.Join('|', series.Select(Regex.Escape));
        return Regex.Matches(text, $@"\b(?:{names})\s?[0-9]+\s?(?:[a-z]\b\)?(?:\s?\([ivx]+\))?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            .Select(match => match.Value.Trim());
    }

    /// <summary>Whether a code is that of an indicator, or of a whole of which indicators are parts.</summary>
    public static bool IsKnown(string code, IEnumerable<string> known)
    {
        var normal = Normal(code);
        return known.Any(other => other == normal
            || (other.StartsWith(normal, StringComparison.Ordinal) && char.IsAsciiLetter(other[normal.Length])));
    }

    [GeneratedRegex(@"^(?<series>[A-Za-z]{2,})\s?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
