using System.Collections.Immutable;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>Which families stand for the generic ones (CSS Fonts 4, 2.1.3), the best first.</summary>
internal static class GenericFamilies
{
    private static readonly ImmutableArray<string> Serif = ["Source Serif 4", "Liberation Serif", "DejaVu Serif", "Times New Roman"];
    private static readonly ImmutableArray<string> SansSerif = ["Source Sans 3", "Liberation Sans", "DejaVu Sans", "Arial"];
    private static readonly ImmutableArray<string> Monospace = ["Source Code Pro", "Liberation Mono", "DejaVu Sans Mono", "Courier New"];

    /// <summary>Empty for a name that is not generic.</summary>
    public static ImmutableArray<string> Of(string family) => family.ToLowerInvariant() switch
    {
        "serif" or "ui-serif" => Serif,
        "sans-serif" or "ui-sans-serif" or "system-ui" or "cursive" or "fantasy" => SansSerif,
        "monospace" or "ui-monospace" => Monospace,
        _ => [],
    };

    /// <summary>The generic family that a missing one most probably belongs to, by words in its name.</summary>
    public static ImmutableArray<string> Nearest(string family)
    {
        if (HasAnyOf(family, "mono", "courier", "code", "consol", "typewriter"))
        {
            return Monospace;
        }

        return HasAnyOf(family, "sans", "arial", "helvetica", "verdana", "grotesk", "gothic", "roboto") ? SansSerif : Serif;
    }

    private static bool HasAnyOf(string family, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (family.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
