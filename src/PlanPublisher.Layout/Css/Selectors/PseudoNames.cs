using System.Collections.Immutable;

namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>The known pseudo-classes and pseudo-elements by name.</summary>
internal static class PseudoNames
{
    public static readonly ImmutableArray<string> Functions =
        ["is", "not", "nth-child", "nth-last-child", "nth-last-of-type", "nth-of-type", "where"];

    private static readonly SimpleSelector.Nth First = new(0, 1, FromEnd: false, SameType: false);
    private static readonly SimpleSelector.Nth Last = new(0, 1, FromEnd: true, SameType: false);
    private static readonly SimpleSelector.Nth FirstOfType = new(0, 1, FromEnd: false, SameType: true);
    private static readonly SimpleSelector.Nth LastOfType = new(0, 1, FromEnd: true, SameType: true);
    private static readonly SimpleSelector.Never Never = new();

    private static readonly ImmutableArray<string> Elements = ["after", "before", "footnote-call", "footnote-marker", "marker"];

    private static readonly IReadOnlyDictionary<string, SimpleSelector[]> Classes =
        new Dictionary<string, SimpleSelector[]>(StringComparer.Ordinal)
        {
            ["first-child"] = [First],
            ["last-child"] = [Last],
            ["only-child"] = [First, Last],
            ["first-of-type"] = [FirstOfType],
            ["last-of-type"] = [LastOfType],
            ["only-of-type"] = [FirstOfType, LastOfType],
            ["root"] = [new SimpleSelector.Root()],
            ["empty"] = [new SimpleSelector.Empty()],
            ["link"] = [new SimpleSelector.Attribute("href", AttributeMatch.Present, "", false)],
            ["active"] = [Never],
            ["focus"] = [Never],
            ["focus-visible"] = [Never],
            ["focus-within"] = [Never],
            ["hover"] = [Never],
            ["target"] = [Never],
            ["visited"] = [Never],
        };

    /// <summary>All names, for hints.</summary>
    public static IEnumerable<string> All => Functions.Concat(Classes.Keys.Order(StringComparer.Ordinal)).Concat(Elements);

    public static PseudoElement? Element(string name) => name.ToLowerInvariant() switch
    {
        "before" => PseudoElement.Before,
        "after" => PseudoElement.After,
        "marker" => PseudoElement.Marker,
        "footnote-call" => PseudoElement.FootnoteCall,
        "footnote-marker" => PseudoElement.FootnoteMarker,
        _ => null,
    };

    public static ImmutableArray<SimpleSelector>? Class(string name) =>
        Classes.TryGetValue(name.ToLowerInvariant(), out var parts) ? [.. parts] : null;
}
