using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.Progress;

/// <summary>How far down a ranked list a place reaches: a number of places, or a share of all.</summary>
/// <param name="Places">1 for "best".</param>
/// <param name="Share">0.25 for "upper quartile".</param>
internal sealed partial record RankPlace(int? Places, decimal? Share)
{
    public static RankPlace Of(string words) => words.ToLowerInvariant() switch
    {
        var w when w.Contains("quarti", StringComparison.Ordinal) || w.Contains("quarter", StringComparison.Ordinal) => new(null, 0.25m),
        var w when w.Contains("third", StringComparison.Ordinal) => new(null, 1m / 3),
        var w when w.Contains("half", StringComparison.Ordinal) => new(null, 0.5m),
        "best" or "top" => new(1, null),
        var w when Number().Match(w) is { Success: true } number =>
            new(int.Parse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture), null),
        _ => new(null, null),
    };

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
