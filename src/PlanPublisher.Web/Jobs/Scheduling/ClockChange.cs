using System.Globalization;

namespace PlanPublisher.Web.Jobs.Scheduling;

/// <summary>Says what the change to or from summer time does to a run.</summary>
internal static class ClockChange
{
    public static string? NoteOn(string cron, DateTimeOffset local, TimeZoneInfo zone)
    {
        if (zone.IsAmbiguousTime(local.DateTime))
        {
            return zone.IsDaylightSavingTime(local)
                ? "This time comes twice today, as the clocks go back: the job runs on the first."
                : "This time comes twice today, as the clocks go back: this is the second.";
        }

        // In spring a run that falls into the missing hour is moved to the first minute after it.
        var before = local.AddMinutes(-1);
        var jump = zone.GetUtcOffset(local) - zone.GetUtcOffset(before);
        if (jump > TimeSpan.Zero && NamedClock(cron) is { } named && named != TimeOnly.FromDateTime(local.DateTime))
        {
            return $"{named.ToString("HH:mm", CultureInfo.InvariantCulture)} does not exist today, as the clocks go forward: the job runs at the first minute that does.";
        }

        return null;
    }

    /// <summary>The time of a plan that names one minute and one hour; null for all others.</summary>
    private static TimeOnly? NamedClock(string cron) =>
        cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var minute, var hour, ..]
        && int.TryParse(minute, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
        && int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out var h)
            ? new TimeOnly(h, m)
            : null;
}
