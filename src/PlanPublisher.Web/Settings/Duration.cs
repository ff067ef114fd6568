using System.Globalization;

namespace PlanPublisher.Web.Settings;

/// <summary>Reads lengths of time as people write them: "200 ms", "10 seconds", "1 minute", "90 days".</summary>
internal static class Duration
{
    public static TimeSpan? Parse(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 7
            && int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Of(number, text[digits..].Trim())
            : null;
    }

    private static TimeSpan? Of(int number, string unit) => unit switch
    {
        "ms" => TimeSpan.FromMilliseconds(number),
        "s" or "second" or "seconds" => TimeSpan.FromSeconds(number),
        "min" or "minute" or "minutes" => TimeSpan.FromMinutes(number),
        "h" or "hour" or "hours" => TimeSpan.FromHours(number),
        "d" or "day" or "days" => TimeSpan.FromDays(number),
        _ => null,
    };
}
