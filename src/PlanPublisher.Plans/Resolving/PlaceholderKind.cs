namespace PlanPublisher.Plans.Resolving;

/// <summary>What kind of thing is missing where a placeholder stands.</summary>
public enum PlaceholderKind
{
    /// <summary>Words of a text: <c>[?Signature to be added]</c>.</summary>
    Text,

    /// <summary>A target: <c>pending: to be confirmed</c>.</summary>
    Target,

    /// <summary>Somebody's agreement to a target that has a figure.</summary>
    TargetStatus,

    /// <summary>The indicator itself, which is not ready.</summary>
    Indicator,

    /// <summary>A measured value.</summary>
    Value,

    /// <summary>Values of a chart.</summary>
    Chart,

    /// <summary>The thing itself, which is still being developed.</summary>
    Row,

    /// <summary>A matter of the draft: <c>::: draft Not yet ratified</c>.</summary>
    Draft,
}
