using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>The words of a text, as a reader would count them.</summary>
/// <remarks>
/// What hyphens, apostrophes, dots, commas or slashes hold together is one word: "co-ordinator", "1.5", "2003/04", "www.met.police.uk".
/// Signs alone are none.
/// </remarks>
public static partial class SpokenWords
{
    public static ImmutableArray<SpokenWord> In(string text) =>
        [.. Word().Matches(text).Select(match => new SpokenWord(match.Value, match.Index))];

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-‑’'./,@&][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
