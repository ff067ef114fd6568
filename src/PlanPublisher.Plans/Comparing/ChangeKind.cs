namespace PlanPublisher.Plans.Comparing;

/// <summary>What kind of thing changed between two versions of a plan.</summary>
public enum ChangeKind
{
    /// <summary>A target, as data.</summary>
    Target,

    /// <summary>What a target is measured against, the rest of the target being the same.</summary>
    Baseline,

    /// <summary>A measured value, or the period that it belongs to.</summary>
    Figure,

    /// <summary>Words that readers see.</summary>
    Wording,

    /// <summary>What supports, serves or explains what.</summary>
    Link,

    /// <summary>Things that came, went or changed places; their ids, numbers and kinds.</summary>
    Structure,

    /// <summary>What the plan says of itself: title, version, status, date.</summary>
    Header,

    /// <summary>Something that is not settled yet was opened, worded anew or settled.</summary>
    Placeholder,
}
