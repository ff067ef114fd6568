using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>Gives a width out to columns (Tables 3, "Distributing width to columns").</summary>
internal static class WidthDistribution
{
    /// <summary>
    /// Mixes the two neighbouring guesses between which the width lies: least widths; percentages; percentages and given
    /// lengths; percentages and greatest widths. Never less than the least widths.
    /// </summary>
    public static Length[] Distribute(ColumnMeasures columns, Length width)
    {
        var lower = Guess(columns, width, 0);
        if (width <= Sum(lower))
        {
            return lower;
        }

        for (var step = 1; step <= 3; step++)
        {
            var upper = Guess(columns, width, step);
            if (Sum(upper) >= width)
            {
                var growth = Enumerable.Range(0, columns.Count).Select(i => (upper[i] - lower[i]).Raw).ToArray();
                return Add(lower, Shares.Of(width - Sum(lower), growth));
            }

            lower = upper;
        }

        ShareExcess(columns, lower, width - Sum(lower));
        return lower;
    }

    /// <summary>Widens columns beyond all they asked for: those that nothing is said about before those with lengths and percentages.</summary>
    public static void ShareExcess(ColumnMeasures columns, Length[] widths, Length excess)
    {
        int[] Where(Predicate<int> isTaken) => Array.FindAll(Enumerable.Range(0, columns.Count).ToArray(), isTaken);

        int[][] choices =
        [
            Where(i => columns.IsAuto(i) && columns.Max[i] > Length.Zero),
            Where(columns.IsAuto),
            Where(i => columns.Percent[i] == 0 && columns.Max[i] > Length.Zero),
            Where(i => columns.Percent[i] > 0),
            Where(_ => true),
        ];
        var targets = Array.Find(choices, choice => choice.Length > 0) ?? [];
        var isByPercent = targets.Length > 0 && columns.Percent[targets[0]] > 0;
        var weights = Array.ConvertAll(targets, i => isByPercent ? columns.Percent[i] : columns.Max[i].Raw);
        var shares = Shares.Of(excess, weights);
        for (var k = 0; k < targets.Length; k++)
        {
            widths[targets[k]] += shares[k];
        }
    }

    private static Length[] Guess(ColumnMeasures columns, Length width, int step)
    {
        var guess = new Length[columns.Count];
        var percentages = columns.PercentagesOf(width);
        for (var i = 0; i < guess.Length; i++)
        {
            var takesMost = step == 3 || (step == 2 && columns.Given[i] is not null);
            guess[i] = step > 0 && columns.Percent[i] > 0
                ? Length.Max(columns.Min[i], percentages[i])
                : takesMost ? columns.Max[i] : columns.Min[i];
        }

        return guess;
    }

    public static Length Sum(IReadOnlyList<Length> widths)
    {
        var sum = Length.Zero;
        foreach (var width in widths)
        {
            sum += width;
        }

        return sum;
    }

    private static Length[] Add(Length[] widths, Length[] growth)
    {
        var sums = new Length[widths.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = widths[i] + growth[i];
        }

        return sums;
    }
}
