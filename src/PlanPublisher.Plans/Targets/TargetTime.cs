using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.Targets;

/// <summary>The times that targets name: a day, a month, a year, a year from April to March.</summary>
internal static partial class TargetTime
{
    /// <summary>The pattern of a time, for use in larger patterns. Days and months may turn out not to exist.</summary>
    public const string Pattern =
        @"(?:(?:the\s+)?end\s+of\s+)?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}[/\u2013-][0-9]{4}|[0-9]{4}[/-][0-9]{2}|[0-9]{4}"
        + @"|(?:spring|summer|autumn|winter)\s+[0-9]{4}|(?:[0-9]{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
        + @"\s+[0-9]{4})";

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] DayForms = ["yyyy-MM-dd"];

    /// <summary>The last day of a time that fits <see cref="Pattern"/>; null if there is no such day or month.</summary>
    public static DateOnly? LastDay(string words)
    {
        var time = EndOf().Replace(words, "");
        if (DateOnly.TryParseExact(time, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        return Regex.Match(time, @"^(?<first>[0-9]{4})/(?<second>[0-9]{2}|[0-9]{4})$") is { Success: true } span
            ? LastDayOfSpan(span)
            : LastDayOfMonthOrYear(time);
    }

    /// <summary>The time as it is printed: "31 March 2004", "March 2004"; all others as written.</summary>
    public static string Print(string words)
    {
        if (DateOnly.TryParseExact(words, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return BritishFormat.Date(day);
        }

        return IsoMonth().IsMatch(words) && LastDay(words) is { } month ? BritishFormat.Month(month) : words;
    }

    /// <summary>The first day of a time: of 2003/04 it is 1 April 2003; null if there is no such time.</summary>
    public static DateOnly? FirstDay(string words)
    {
        if (EndOf().IsMatch(words) || LastDay(words) is not { } last)
        {
            return LastDay(words);
        }

        return last.Day == 31 && last.Month == 3 && words.Contains('/', StringComparison.Ordinal) ? last.AddYears(-1).AddDays(1)
            : YearAlone().IsMatch(words) ? new DateOnly(last.Year, 1, 1)
            : words.Count(char.IsAsciiDigit) > 6 || words.Any(char.IsAsciiLetter) && char.IsAsciiDigit(words[0]) ? last
            : new DateOnly(last.Year, last.Month, 1);
    }

    /// <summary>The time that was most probably meant by one that does not exist: 1998/99 for 1998-99; or null.</summary>
    public static string? Nearest(string words)
    {
        if (TwoYears().Match(words) is { Success: true } years)
        {
            var first = Number(years.Groups["first"].Value);
            return string.Create(CultureInfo.InvariantCulture, $"{first:D4}/{(first + 1) % 100:D2}");
        }

        var day = DayInDigits().Match(words);
        if (!day.Success)
        {
            return null;
        }

        var year = Number(day.Groups["year"].Value);
        year += day.Groups["year"].Length == 2 ? 2000 : 0;
        return Day(year, Number(day.Groups["month"].Value), Number(day.Groups["day"].Value)) is { } meant
            ? meant.ToString(DayForms[0], CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The plan year 2003/04 runs to 31 March 2004. Only years that follow each other are one: 2003/13 is none.</summary>
    private static DateOnly? LastDayOfSpan(Match span)
    {
        var first = Number(span.Groups["first"].Value);
        var second = span.Groups["second"].Value;
        var follows = second.Length == 4 ? Number(second) == first + 1 : Number(second) == (first + 1) % 100;
        return follows && first < DateOnly.MaxValue.Year ? new DateOnly(first + 1, 3, 31) : null;
    }

    private static DateOnly? LastDayOfMonthOrYear(string time)
    {
        if (IsoMonth().IsMatch(time))
        {
            return EndOfMonth(Number(time[..4]), Number(time[5..]));
        }

        var words = time.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var year] when year.Length == 4 && year.All(char.IsAsciiDigit) => EndOfMonth(Number(year), 12),
            [var name, var year] when Array.IndexOf(Seasons, name.ToLowerInvariant()) is >= 0 and var season =>
                EndOfSeason(Number(year), season),
            [var month, var year] => EndOfMonth(Number(year), BritishFormat.MonthOf(month)),
            [var day, var month, var year] => Day(Number(year), BritishFormat.MonthOf(month), Number(day)),
            _ => null,
        };
    }

    /// <summary>Seasons as the weather service counts them: spring ends with May, winter with February.</summary>
    private static DateOnly? EndOfSeason(int year, int season) =>
        season == 3 ? EndOfMonth(year + 1, 2) : EndOfMonth(year, 5 + (3 * season));

    private static DateOnly? EndOfMonth(int year, int month) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : null;

    private static DateOnly? Day(int year, int month, int day) =>
        EndOfMonth(year, month) is { } end && day >= 1 && day <= end.Day ? new DateOnly(year, month, day) : null;

    /// <summary>Below every year, month and day for what is no number: what a target is counted from may be any words.</summary>
    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"^(?:the\s+)?end\s+of\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EndOf();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoMonth();

    [GeneratedRegex("^[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();

    [GeneratedRegex("^(?<first>[0-9]{4})[/\u2013-](?:[0-9]{1,2}|[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoYears();

    [GeneratedRegex(
        "^(?<day>[0-9]{1,2})[./-](?<month>[0-9]{1,2})[./-](?<year>[0-9]{2}|[0-9]{4})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayInDigits();
}
