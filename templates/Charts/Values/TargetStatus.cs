namespace PlanPublisher.Templates.Charts.Values;

/// <summary>How a measured value stands to what is aimed at.</summary>
public enum TargetStatus
{
    /// <summary>The value is where the target wants it.</summary>
    Reached,

    /// <summary>It is not, and there is time left.</summary>
    NotYet,

    /// <summary>It is not, and the time of the target is over.</summary>
    Missed,

    /// <summary>Nothing was measured that could be compared.</summary>
    NotMeasured,

    /// <summary>The target is not settled.</summary>
    Open,
}
