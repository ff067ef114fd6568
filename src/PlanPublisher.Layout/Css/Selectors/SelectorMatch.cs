namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>Whether a selector matches, and if not, how much of the tree that is already known for.</summary>
/// <remarks>
/// Without the last two, each combinator would try all elements again for each that the one before it tries: time would
/// grow exponentially with the length of the selector.
/// </remarks>
internal enum SelectorMatch
{
    Yes,

    /// <summary>Not at this element; an earlier sibling or an ancestor may match.</summary>
    No,

    /// <summary>The siblings ran out: no earlier sibling matches either, but an ancestor may.</summary>
    NoSibling,

    /// <summary>The ancestors ran out: nothing further up or before matches either.</summary>
    NoAncestor,
}
