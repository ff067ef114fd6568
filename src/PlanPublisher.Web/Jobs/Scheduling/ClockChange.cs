using System.Globalization;

namespace PlanPublisher.Web.Jobs.Scheduling;

/// <summary>Says what the change to or from summer time does to a run.</summary>
internal static class ClockChange
{
    /// <summary>Whether a time comes twice on its day, as the clocks go back, and this is the second: the job ran on the first.</summary>
    /// <remarks>
    /// Quartz knows this while it counts from one run to the next. If a run was late it counts from the time it ran at, and
    /// then takes the second for a new one. Plans that say "every so often" run through both hours.
    /// </remarks>
    /// <param name="cron">In Quartz's form: seconds first.</param>
    public static bool IsSecondOfTwo(string cron, DateTimeOffset moment, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        var isEverySoOften = cron.Split(' ') is [_, var minute, var hour, ..] && (minute + hour).AsSpan().IndexOfAny("*/-") >= 0;
        return !isEverySoOften && zone.IsAmbiguousTime(local.DateTime) && !zone.IsDaylightSavingTime(local);
    }

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
