using System.Collections.Immutable;

namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>Conditions that one element must meet, and what must stand to its left in the selector.</summary>
/// <param name="Parts">Empty for the universal selector.</param>
/// <param name="Left">Null for the leftmost compound.</param>
internal sealed record CompoundSelector(
    ImmutableArray<SimpleSelector> Parts,
    CompoundSelector? Left,
    Combinator Combinator);
