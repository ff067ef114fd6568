namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>A complex selector with the pseudo-element it styles (Selectors 4, 3).</summary>
/// <param name="Subject">The rightmost compound; the others hang on it from right to left.</param>
internal sealed record Selector(CompoundSelector Subject, PseudoElement PseudoElement, Specificity Specificity);
