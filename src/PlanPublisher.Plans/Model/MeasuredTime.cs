using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.Model;

/// <summary>The time that a measured value is about: a year, a year from April to March, or some months of a year.</summary>
/// <param name="Year">The calendar year in which it begins.</param>
/// <param name="IsPlanYear">Whether it runs from April to March, as 2002/03 does.</param>
/// <param name="Months">How many it covers, 1 to 12.</param>
public readonly partial record struct MeasuredTime(int Year, bool IsPlanYear, int Months)
{
    public bool IsWholeYear => Months == 12;

    /// <summary>The last day of the year or of the last month.</summary>
    public DateOnly LastDay { get; private init; }

    /// <summary>As it is written: "2002/03", "1999/2000", "2002".</summary>
    public static string NameOfYear(int year, bool isPlanYear) => (isPlanYear, (year + 1) % 100) switch
    {
        (false, _) => Digits(year, "D4"),
        (true, 0) => $"{Digits(year, "D4")}/{Digits(year + 1, "D4")}",
        (true, var end) => $"{Digits(year, "D4")}/{Digits(end, "D2")}",
    };

    /// <summary>Reads "2002", "2002/03", "1999/2000", "April–December 2002", "May 2003"; null for all else.</summary>
    public static MeasuredTime? Read(string words) =>
        PlanYear().Match(words) is { Success: true } plan ? OfPlanYear(plan)
        : CalendarYear().Match(words) is { Success: true } year ? OfYear(Number(year.Value))
        : SomeMonths().Match(words) is { Success: true } months ? OfMonths(months)
        : null;

    private static MeasuredTime? OfPlanYear(Match match)
    {
        var first = Number(match.Groups["first"].Value);
        return first < DateOnly.MaxValue.Year && match.Value == NameOfYear(first, true)
            ? new MeasuredTime(first, true, 12) { LastDay = new DateOnly(first + 1, 3, 31) }
            : null;
    }

    private static MeasuredTime? OfYear(int year) =>
        year > 0 ? new MeasuredTime(year, false, 12) { LastDay = new DateOnly(year, 12, 31) } : null;

    private static MeasuredTime? OfMonths(Match match)
    {
        var year = Number(match.Groups["year"].Value);
        var first = BritishFormat.MonthOf(match.Groups["first"].Value);
        var last = match.Groups["last"] is { Success: true } named ? BritishFormat.MonthOf(named.Value) : first;
        return year > 0 && first > 0 && last >= first
            ? new MeasuredTime(year, false, last - first + 1) { LastDay = new DateOnly(year, last, DateTime.DaysInMonth(year, last)) }
            : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Digits(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<first>[0-9]{4})/(?:[0-9]{2}|[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex PlanYear();

    [GeneratedRegex("^[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex CalendarYear();

    [GeneratedRegex(@"^(?<first>[A-Z][a-z]+)(?: ?[\u2013-] ?(?<last>[A-Z][a-z]+))? (?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex SomeMonths();
}
