using System.Collections.Immutable;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Finds which items of two lists are the same thing: by their ids or, without ids, by their content and order.</summary>
internal static class ContentPairs
{
    /// <returns>Pairs in the later list's order, what is gone standing where it stood; never two nulls.</returns>
    public static IEnumerable<(ContentNode? Before, ContentNode? After)> Of(
        ImmutableArray<ContentNode> before,
        ImmutableArray<ContentNode> after) =>
        HaveIds(before) && HaveIds(after) ? ById(before, after) : ByOrder(before, after);

    /// <summary>Whether things that both lists hold stand in another order.</summary>
    public static bool AreInAnotherOrder(ImmutableArray<ContentNode> before, ImmutableArray<ContentNode> after)
    {
        if (!HaveIds(before) || !HaveIds(after))
        {
            return false;
        }

        var (then, now) = (before.Select(IdOf).ToList(), after.Select(IdOf).ToList());
        return !then.Where(now.Contains).SequenceEqual(now.Where(then.Contains));
    }

    public static string IdOf(ContentNode node) => node is ContentNode.Thing thing ? thing.Id : "";

    private static bool HaveIds(ImmutableArray<ContentNode> items) =>
        items.All(item => IdOf(item).Length > 0) && items.Select(IdOf).Distinct(StringComparer.Ordinal).Count() == items.Length;

    private static IEnumerable<(ContentNode? Before, ContentNode? After)> ById(
        ImmutableArray<ContentNode> before,
        ImmutableArray<ContentNode> after)
    {
        var then = before.ToDictionary(IdOf, StringComparer.Ordinal);
        var now = after.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        return after.Select(item => (then.GetValueOrDefault(IdOf(item)), (ContentNode?)item))
            .Concat(before.Where(item => !now.Contains(IdOf(item))).Select(item => ((ContentNode?)item, (ContentNode?)null)));
    }

    /// <summary>Equal items stand for each other; between two such pairs, what was is paired with what is in order.</summary>
    private static IEnumerable<(ContentNode? Before, ContentNode? After)> ByOrder(
        ImmutableArray<ContentNode> before,
        ImmutableArray<ContentNode> after)
    {
        var (i, j) = (0, 0);
        foreach (var (nextBefore, nextAfter) in EqualItems(before, after).Append((before.Length, after.Length)))
        {
            while (i < nextBefore || j < nextAfter)
            {
                yield return (i < nextBefore ? before[i++] : null, j < nextAfter ? after[j++] : null);
            }

            i = nextBefore + 1;
            j = nextAfter + 1;
        }
    }

    /// <summary>The longest run of equal items in order, as places in both lists.</summary>
    private static List<(int Before, int After)> EqualItems(ImmutableArray<ContentNode> before, ImmutableArray<ContentNode> after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i].Content == after[j].Content
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        var (x, y) = (0, 0);
        while (x < before.Length && y < after.Length)
        {
            if (before[x].Content == after[y].Content)
            {
                pairs.Add((x++, y++));
            }
            else if (lengths[x + 1, y] >= lengths[x, y + 1])
            {
                x++;
            }
            else
            {
                y++;
            }
        }

        return pairs;
    }
}
