namespace PlanPublisher.Plans.Comparing;

/// <summary>What kind of thing changed between two versions of a plan.</summary>
public enum ChangeKind
{
    /// <summary>A target, as data.</summary>
    Target,

    /// <summary>A measured value, or the period that it belongs to.</summary>
    Figure,

    /// <summary>Words that readers see, dates and versions among them.</summary>
    Wording,

    /// <summary>What supports, serves or explains what.</summary>
    Link,

    /// <summary>Things that came, went or changed places; their ids, numbers and kinds.</summary>
    Structure,
}
