namespace PlanPublisher.Web.Settings;

/// <summary>What happens when a job fails because of the machine: no room, no right to write.</summary>
/// <param name="Retries">How often it is tried again; 0 for never.</param>
public record RetrySettings(int Retries = 3)
{
    /// <summary>The wait before the first retry; each further wait is twice as long.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(10);
}
