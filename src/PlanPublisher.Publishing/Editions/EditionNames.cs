using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Editions;

/// <summary>Editions as users name them: <c>screen,press</c>.</summary>
public static class EditionNames
{
    /// <param name="wrong">The first name that is none; null if all are editions.</param>
    /// <returns>In the order of <see cref="Edition.All"/>, each once; none if a name is wrong or none stands there.</returns>
    public static ImmutableArray<Edition> Read(string text, out string? wrong)
    {
        var names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        wrong = names.FirstOrDefault(name => Edition.Find(name) is null);
        return wrong is null ? [.. Edition.All.Where(edition => names.Contains(edition.Name))] : [];
    }

    /// <summary>What to write in the place of a wrong name.</summary>
    public static string HintFor(string wrong) =>
        NearestName.Hint(wrong, Edition.All.Select(edition => edition.Name), $"the editions are: {Known}");

    public static string Known => string.Join(", ", Edition.All);
}
