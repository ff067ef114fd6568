namespace PlanPublisher.Layout.Css;

/// <summary>Finds the known name that a misspelt one was meant to be.</summary>
internal static class NearestName
{
    /// <summary>A longer one is no misspelling of any name, and comparing it would take time for nothing.</summary>
    private const int LongestName = 40;

    /// <summary>The nearest of <paramref name="known"/>, the first in order of several; null if none is near.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        var nearest = known
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault((Name: "", Distance: int.MaxValue));
        return nearest.Distance <= Math.Max(1, name.Length / 3) ? nearest.Name : null;
    }

    /// <summary>A hint naming the nearest known name, or <paramref name="otherwise"/>.</summary>
    public static string Hint(string name, IEnumerable<string> known, string otherwise) =>
        Of(name, known) is { } nearest ? $"did you mean '{nearest}'?" : otherwise;

    /// <summary>Insertions, deletions, replacements and exchanges of neighbours from one to the other.</summary>
    /// <remarks>Optimal string alignment: Damerau and Levenshtein's distance, no piece edited twice.</remarks>
    private static int Distance(string from, string to)
    {
        var distance = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                distance[i, j] = i == 0 || j == 0 ? i + j : Step(distance, from, to, i, j);
            }
        }

        return distance[from.Length, to.Length];
    }

    private static int Step(int[,] distance, string from, string to, int i, int j)
    {
        var replaced = distance[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var least = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
        var exchanged = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return exchanged ? Math.Min(least, distance[i - 2, j - 2] + 1) : least;
    }
}
