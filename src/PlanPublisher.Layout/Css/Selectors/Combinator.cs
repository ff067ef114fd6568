namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>How a compound selector relates to the one on its left.</summary>
internal enum Combinator
{
    /// <summary>White space.</summary>
    Descendant,

    /// <summary>&gt;</summary>
    Child,

    /// <summary>+</summary>
    NextSibling,

    /// <summary>~</summary>
    LaterSibling,
}
