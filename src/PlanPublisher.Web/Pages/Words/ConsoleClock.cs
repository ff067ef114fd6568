using System.Globalization;

namespace PlanPublisher.Web.Pages.Words;

/// <summary>Writes times as pages show them: London's, British, 24 hours.</summary>
public sealed class ConsoleClock(TimeZoneInfo zone)
{
    /// <summary>"Sunday 30 March 2003".</summary>
    public string Day(DateTimeOffset moment) => Local(moment).ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"01:30".</summary>
    public string Time(DateTimeOffset moment) => Local(moment).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"01:30 GMT".</summary>
    public string TimeWithZone(DateTimeOffset moment) => Time(moment) + (zone.IsDaylightSavingTime(moment) ? " BST" : " GMT");

    public static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"today, 01:30" or "Sunday 30 March 2003, 01:30".</summary>
    public string Moment(DateTimeOffset moment, DateTimeOffset now) =>
        (Local(moment).Date == Local(now).Date ? "Today" : Day(moment)) + ", " + Time(moment);

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>"2:10", or "0.8 s" for what takes less than ten seconds.</summary>
    public static string Length(TimeSpan length) => length < TimeSpan.FromSeconds(10)
        ? length.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s"
        : string.Create(CultureInfo.InvariantCulture, $"{(int)length.TotalMinutes}:{length.Seconds:00}");
}
