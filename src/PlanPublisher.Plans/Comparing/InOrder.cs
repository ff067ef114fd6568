namespace PlanPublisher.Plans.Comparing;

/// <summary>Pairs the items of two sequences: equal ones stand for each other, what lies between two such pairs is paired in order.</summary>
/// <remarks>
/// Finds the fewest items that came or went, after E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), 4.
/// Equal beginnings and ends are taken first. Sequences that differ in more than <see cref="MostDifferences"/> items are
/// paired in order without looking further: the cost grows with the square of it.
/// </remarks>
public static class InOrder
{
    private const int MostDifferences = 2_000;

    /// <returns>Pairs in order, never two nulls.</returns>
    public static IEnumerable<(T? Before, T? After)> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> content)
        where T : class
    {
        var (i, j) = (0, 0);
        foreach (var (nextBefore, nextAfter) in EqualItems(before, after, content).Append((before.Count, after.Count)))
        {
            while (i < nextBefore || j < nextAfter)
            {
                yield return (i < nextBefore ? before[i++] : null, j < nextAfter ? after[j++] : null);
            }

            if (i < before.Count && j < after.Count)
            {
                yield return (before[i++], after[j++]);
            }
        }
    }

    /// <summary>A longest run of equal items in order, as places in both sequences.</summary>
    public static List<(int Before, int After)> EqualItems<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> content)
    {
        string[] then = [.. before.Select(content)], now = [.. after.Select(content)];
        var pairs = new List<(int, int)>();
        var start = 0;
        while (start < then.Length && start < now.Length && then[start] == now[start])
        {
            pairs.Add((start, start++));
        }

        var end = 0;
        while (end < then.Length - start && end < now.Length - start && then[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        AddBetween(pairs, then.AsSpan(start..^end), now.AsSpan(start..^end), start);
        for (; end > 0; end--)
        {
            pairs.Add((then.Length - end, now.Length - end));
        }

        return pairs;
    }

    private static void AddBetween(List<(int, int)> pairs, ReadOnlySpan<string> then, ReadOnlySpan<string> now, int start)
    {
        if (then.IsEmpty || now.IsEmpty || Rounds(then, now) is not { } rounds)
        {
            return;
        }

        // Back from the end: each round tells from which diagonal its last step came.
        var found = new List<(int, int)>();
        var (x, y) = (then.Length, now.Length);
        for (var d = rounds.Count - 1; d >= 0; d--)
        {
            var former = rounds[d];
            var k = x - y;
            var previous = CameDown(former, k, d) ? k + 1 : k - 1;
            var (fromX, fromY) = d == 0 ? (0, 0) : (At(former, previous), At(former, previous) - previous);
            while (x > fromX && y > fromY && then[x - 1] == now[y - 1])
            {
                found.Add((start + --x, start + --y));
            }

            (x, y) = (fromX, fromY);
        }

        found.Reverse();
        pairs.AddRange(found);
    }

    /// <summary>What was reached before each round, by diagonal; null if there are too many differences.</summary>
    private static List<int[]>? Rounds(ReadOnlySpan<string> then, ReadOnlySpan<string> now)
    {
        var rounds = new List<int[]>();
        var reached = new int[3];
        for (var d = 0; d <= MostDifferences; d++)
        {
            rounds.Add(reached);
            var next = new int[(2 * d) + 5];
            Array.Copy(reached, 0, next, 1, reached.Length);
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0 : CameDown(reached, k, d) ? At(reached, k + 1) : At(reached, k - 1) + 1;
                while (x < then.Length && x - k < now.Length && then[x] == now[x - k])
                {
                    x++;
                }

                next[k + (next.Length / 2)] = x;
                if (x >= then.Length && x - k >= now.Length)
                {
                    return rounds;
                }
            }

            reached = next;
        }

        return null;
    }

    /// <summary>Whether diagonal k is best reached by taking an item of the later sequence.</summary>
    private static bool CameDown(int[] reached, int k, int d) => k == -d || (k != d && At(reached, k - 1) < At(reached, k + 1));

    private static int At(int[] reached, int k) => reached[k + (reached.Length / 2)];
}
