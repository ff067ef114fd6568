namespace PlanPublisher.Plans.Targets;

/// <summary>A number with its unit; "%" is a unit. The digits are kept as written, so 6.60 stays 6.60.</summary>
public sealed record Quantity(decimal Value, string Digits, string Unit)
{
    /// <summary>How near the number is meant to be: "about", "just under"; null where it is meant as it stands.</summary>
    public string? Nearness { get; init; }

    public bool IsShare => Unit == "%";
}
