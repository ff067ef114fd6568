namespace PlanPublisher.Plans.Progress;

/// <summary>What a measured value says about a target.</summary>
public enum Verdict
{
    /// <summary>Nothing was measured, or not what the target is compared with. Never taken for a failure.</summary>
    NoData,

    Met,

    NotMet,

    /// <summary>There is a value, but the target does not say which way is better.</summary>
    Undecided,

    /// <summary>The target is not settled, is measured elsewhere, or there is none.</summary>
    NothingToMeet,
}
