using System.Globalization;

namespace PlanPublisher.Web.Pages.Words;

/// <summary>Says simple time plans in words; others as they are written.</summary>
internal static class CronWords
{
    public static string Of(string cron) => cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var minute, var hour, "*", "*", "*"] when Clock(minute, hour) is { } at => $"Each day at {at}",
        [var minute, var hour, "*", "*", "MON-FRI"] when Clock(minute, hour) is { } at => $"On working days at {at}",
        _ => $"By the time plan {cron}",
    };

    private static string? Clock(string minute, string hour) =>
        int.TryParse(minute, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
        && int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out var h)
            ? string.Create(CultureInfo.InvariantCulture, $"{h:00}:{m:00}")
            : null;
}
