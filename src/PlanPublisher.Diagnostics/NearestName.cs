namespace PlanPublisher.Diagnostics;

/// <summary>Finds the name an author most probably meant when the one that was written does not exist.</summary>
public static class NearestName
{
    /// <summary>
    /// The name that differs from <paramref name="written"/> by the fewest letters (left out, added, changed or two
    /// swapped), or null if none is near enough to be worth saying. Of equally near names, the first in ordinal order.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        // In a word of one or two letters any other would be near.
        var most = written.Length < 3 ? 0 : Math.Max(1, written.Length / 3);
        return names
            .Where(name => Math.Abs(name.Length - written.Length) <= most)
            .Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>"did you mean 'title'?", or the fallback if no name is near.</summary>
    public static string Hint(string written, IEnumerable<string> names, string otherwise) =>
        Of(written, names) is { } near ? $"did you mean '{near}'?" : otherwise;

    /// <summary>The optimal string alignment distance, letter case ignored.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Cell(table, left, right, i, j);
            }
        }

        return table[left.Length, right.Length];
    }

    private static int Cell(int[,] table, string left, string right, int i, int j)
    {
        var change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
        var best = Math.Min(
            Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1),
            table[i - 1, j - 1] + change);
        var swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
