using System.Collections.Immutable;

namespace PlanPublisher.Layout.Css;

/// <summary>The at-rules that are known, by where they may stand.</summary>
internal static class AtRules
{
    public static readonly ImmutableArray<string> InSheet = ["charset", "font-face", "media", "page"];

    /// <summary>
    /// The page-margin boxes of Page 3, 4.1 in the order of <c>MarginBoxPlace</c>, and the footnote area of GCPM 3, 2.
    /// </summary>
    public static readonly ImmutableArray<string> InsidePages =
    [
        "top-left-corner", "top-left", "top-center", "top-right", "top-right-corner",
        "right-top", "right-middle", "right-bottom",
        "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left", "bottom-left-corner",
        "left-bottom", "left-middle", "left-top",
        Footnote,
    ];

    public const string Footnote = "footnote";
}
