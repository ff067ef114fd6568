namespace PlanPublisher.Plans.Progress;

/// <summary>What is known of a measure for one period. What is not known is null.</summary>
/// <param name="Value">In the target's unit; for a target within a time limit with a share, the share in percent.</param>
/// <param name="Baseline">The value that a change is compared with.</param>
/// <param name="Done">The day on which something was delivered.</param>
/// <param name="Place">The place among others, 1 being the best.</param>
/// <param name="Among">How many others there are, oneself included.</param>
public sealed record Measurement(
    decimal? Value = null,
    decimal? Baseline = null,
    DateOnly? Done = null,
    int? Place = null,
    int? Among = null)
{
    public static readonly Measurement None = new();
}
