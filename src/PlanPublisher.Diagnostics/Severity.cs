namespace PlanPublisher.Diagnostics;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>Advice: nothing is wrong, but something could be better. Only who asks for it is told.</summary>
    Note,

    /// <summary>A gap that a real plan may have: the documents are made all the same.</summary>
    Warning,

    /// <summary>Content that cannot be read or contradicts itself: no document is made from it.</summary>
    Error,
}
