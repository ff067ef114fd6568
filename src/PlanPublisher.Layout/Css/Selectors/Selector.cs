using System.Collections.Immutable;

namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>A complex selector with the pseudo-element it styles (Selectors 4, 3).</summary>
/// <param name="Subject">The rightmost compound; the others hang on it from right to left.</param>
internal sealed record Selector(CompoundSelector Subject, PseudoElement PseudoElement, Specificity Specificity);

/// <summary>Conditions that one element must meet, and what must stand to its left in the selector.</summary>
/// <param name="Parts">Empty for the universal selector.</param>
/// <param name="Left">Null for the leftmost compound.</param>
internal sealed record CompoundSelector(
    ImmutableArray<SimpleSelector> Parts,
    CompoundSelector? Left,
    Combinator Combinator);

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

/// <summary>The pseudo-elements that can be styled; <see cref="None"/> is the element itself.</summary>
internal enum PseudoElement
{
    None,
    Before,
    After,
    Marker,
    FootnoteCall,
    FootnoteMarker,
}
