using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.Targets;

/// <summary>The times that targets name: a day, a month, a year, a year from April to March.</summary>
internal static partial class TargetTime
{
    /// <summary>The pattern of a time, for use in larger patterns. Days and months may turn out not to exist.</summary>
    public const string Pattern =
        @"(?:(?:the\s+)?end\s+of\s+)?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}[/\u2013-][0-9]{4}|[0-9]{4}[/-][0-9]{2}|[0-9]{4}"
        + @"|(?:[0-9]{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
        + @"\s+[0-9]{4})";

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

    /// <summary>The plan year 2003/04 runs to 31 March 2004.</summary>
    private static DateOnly? LastDayOfSpan(Match span)
    {
        var first = Number(span.Groups["first"].Value);
        var second = span.Groups["second"].Value;
        var year = second.Length == 4 ? Number(second) : (first / 100 * 100) + Number(second);
        year += second.Length == 2 && year < first ? 100 : 0;
        return year > first && year <= DateOnly.MaxValue.Year ? new DateOnly(year, 3, 31) : null;
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
            [var month, var year] => EndOfMonth(Number(year), BritishFormat.MonthOf(month)),
            [var day, var month, var year] => Day(Number(year), BritishFormat.MonthOf(month), Number(day)),
            _ => null,
        };
    }

    private static DateOnly? EndOfMonth(int year, int month) =>
        year >= 1 && month is >= 1 and <= 12 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : null;

    private static DateOnly? Day(int year, int month, int day) =>
        EndOfMonth(year, month) is { } end && day >= 1 && day <= end.Day ? new DateOnly(year, month, day) : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:the\s+)?end\s+of\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EndOf();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoMonth();
}
