using System.Globalization;

namespace PlanPublisher.Web.Settings;

/// <summary>The zone that the service's clock times are in.</summary>
public static class LondonTime
{
    public const string ZoneId = "Europe/London";

    /// <summary>The zone, or null on a machine without time zone data.</summary>
    public static TimeZoneInfo? TryFind() => TimeZoneInfo.TryFindSystemTimeZoneById(ZoneId, out var zone) ? zone : null;

    /// <exception cref="TimeZoneNotFoundException">The machine has no time zone data.</exception>
    public static TimeZoneInfo Find() => TimeZoneInfo.FindSystemTimeZoneById(ZoneId);

    /// <summary>The moment of a clock time.</summary>
    /// <remarks>A time that comes twice, in autumn, is its first; a time that does not exist, in spring, is the first that does.</remarks>
    public static DateTimeOffset MomentOf(DateTime clock, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(clock))
        {
            // Clocks jump at a whole minute, and times here have no seconds: the first valid minute is the jump.
            clock = clock.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(clock) ? zone.GetAmbiguousTimeOffsets(clock).Max() : zone.GetUtcOffset(clock);
        return new DateTimeOffset(DateTime.SpecifyKind(clock, DateTimeKind.Unspecified), offset);
    }

    /// <summary>"2026-12-01 00:01" as a clock time; null if it is not one.</summary>
    public static DateTime? ParseClock(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : null;
}
