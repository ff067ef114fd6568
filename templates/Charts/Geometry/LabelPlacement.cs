using System.Collections.Immutable;

namespace PlanPublisher.Templates.Charts.Geometry;

/// <summary>Moves labels apart that stand in one column, each as little as it can be.</summary>
public static class LabelPlacement
{
    /// <summary>Places in the order of the wanted ones, at least <paramref name="gap"/> apart and within the column if they fit.</summary>
    /// <param name="wanted">Where each label would best stand.</param>
    public static ImmutableArray<decimal> Spread(IReadOnlyList<decimal> wanted, decimal gap, decimal top, decimal bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ThenBy(i => i).ToArray();
        var clusters = new List<(decimal Top, int Count)>();
        foreach (var index in order)
        {
            clusters.Add((Within(wanted[index], 1, gap, top, bottom), 1));
            while (clusters.Count > 1 && clusters[^2].Top + (clusters[^2].Count * gap) > clusters[^1].Top)
            {
                Join(clusters, gap, top, bottom);
            }
        }

        var places = new decimal[wanted.Count];
        var next = 0;
        foreach (var cluster in clusters)
        {
            for (var i = 0; i < cluster.Count; i++)
            {
                places[order[next++]] = cluster.Top + (i * gap);
            }
        }

        return [.. places];
    }

    /// <summary>Two groups that touch become one about the middle of both.</summary>
    private static void Join(List<(decimal Top, int Count)> clusters, decimal gap, decimal top, decimal bottom)
    {
        var (upper, lower) = (clusters[^2], clusters[^1]);
        var count = upper.Count + lower.Count;
        var middle = ((Middle(upper, gap) * upper.Count) + (Middle(lower, gap) * lower.Count)) / count;
        clusters.RemoveRange(clusters.Count - 2, 2);
        clusters.Add((Within(middle - ((count - 1) * gap / 2), count, gap, top, bottom), count));
    }

    private static decimal Middle((decimal Top, int Count) cluster, decimal gap) => cluster.Top + ((cluster.Count - 1) * gap / 2);

    /// <summary>What is too high for the column begins at its top and ends below it.</summary>
    private static decimal Within(decimal place, int count, decimal gap, decimal top, decimal bottom) =>
        Math.Max(top, Math.Min(place, bottom - ((count - 1) * gap)));
}
