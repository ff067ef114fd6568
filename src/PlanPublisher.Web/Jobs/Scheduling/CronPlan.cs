using Quartz;

namespace PlanPublisher.Web.Jobs.Scheduling;

/// <summary>Reads time plans: five fields as crontab has them (minute, hour, day, month, weekday).</summary>
public static class CronPlan
{
    /// <summary>Why a text is no time plan; null if it is one.</summary>
    public static string? Refusal(string text)
    {
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is var fields and not 5)
        {
            return $"it has {fields} fields, not 5";
        }

        return CronExpression.TryParse(text, CronFormat.Unix, out _) ? null : "a field has a value that it cannot have";
    }

    internal static CronExpression Parse(string text, TimeZoneInfo zone) =>
        CronExpression.Parse(text, CronFormat.Unix).WithTimeZone(zone);

    /// <summary>The times after a moment, the earliest first, each with what a change of the clocks does to it.</summary>
    public static IEnumerable<FireTime> NextTimes(string job, string text, TimeZoneInfo zone, DateTimeOffset after)
    {
        var plan = Parse(text, zone);
        for (var next = plan.GetNextValidTimeAfter(after); next is { } moment; next = plan.GetNextValidTimeAfter(moment))
        {
            if (ClockChange.IsSecondOfTwo(plan.CronExpressionString, moment, zone))
            {
                continue;
            }

            var local = TimeZoneInfo.ConvertTime(moment, zone);
            yield return new FireTime(job, local, ClockChange.NoteOn(text, local, zone));
        }
    }
}
