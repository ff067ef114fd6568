namespace PlanPublisher.Web.Settings;

/// <summary>A job that runs by the clock.</summary>
/// <param name="Cron">Five fields (minute, hour, day, month, weekday), in London time; null if the job is switched off.</param>
public sealed record CronSettings(string? Cron) : RetrySettings
{
    public MissedRun IfMissed { get; init; } = MissedRun.RunOnce;
}
