using System.Collections.Immutable;

namespace PlanPublisher.Composing.Branding;

/// <summary>The names that a brand's colours have, and what must be readable on what.</summary>
internal static class BrandColours
{
    /// <summary>Contrast that WCAG 2.2, 1.4.3 asks of words.</summary>
    private const double OfWords = 4.5;

    /// <summary>Contrast that WCAG 2.2, 1.4.11 asks of lines and shapes that carry meaning.</summary>
    private const double OfShapes = 3;

    public static readonly ImmutableArray<string> Names =
    [
        "ground", "text", "ink", "grey", "link", "ink-ground", "on-ink", "on-ink-pale", "cover-dot", "amber", "on-amber", "tint",
        "matrix-tint", "rule", "hairline", "open", "amber-tint", "chart-1", "chart-2", "chart-3", "chart-4", "chart-target",
    ];

    /// <summary>Which colour stands on which, and how much the two must differ.</summary>
    public static readonly ImmutableArray<(string Name, string On, double Least)> Pairs =
    [
        ("text", "ground", OfWords), ("text", "tint", OfWords), ("text", "matrix-tint", OfWords), ("text", "amber-tint", OfWords),
        ("ink", "ground", OfWords), ("ink", "tint", OfWords), ("grey", "ground", OfWords), ("link", "ground", OfWords),
        ("on-ink", "ink-ground", OfWords), ("on-ink-pale", "ink-ground", OfWords), ("amber", "ink-ground", OfWords),
        ("on-amber", "amber", OfWords), ("open", "ground", OfWords), ("open", "amber-tint", OfWords),
        ("cover-dot", "ink-ground", OfShapes), ("rule", "ground", OfShapes),
        ("chart-1", "ground", OfShapes), ("chart-2", "ground", OfShapes), ("chart-3", "ground", OfShapes),
        ("chart-4", "ground", OfShapes), ("chart-target", "ground", OfShapes),
        ("chart-2", "chart-1", OfShapes), ("chart-3", "chart-2", OfShapes), ("chart-4", "chart-3", OfShapes),
    ];
}
