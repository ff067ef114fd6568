using System.Collections.Immutable;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Finds which items of two lists are the same thing: by their ids or, without ids, by their content and order.</summary>
internal static class ContentPairs
{
    /// <returns>Pairs in the later list's order, what is gone standing where it stood; never two nulls.</returns>
    public static IEnumerable<(ContentNode? Before, ContentNode? After)> Of(
        ImmutableArray<ContentNode> before,
        ImmutableArray<ContentNode> after) =>
        HaveIds(before) && HaveIds(after)
            ? ById(before, after)
            : InOrder.Of<ContentNode>([.. before], [.. after], item => item.Content);

    /// <summary>Whether things that both lists hold stand in another order.</summary>
    public static bool AreInAnotherOrder(ImmutableArray<ContentNode> before, ImmutableArray<ContentNode> after)
    {
        if (!HaveIds(before) || !HaveIds(after))
        {
            return false;
        }

        var (then, now) = (before.Select(IdOf).ToHashSet(StringComparer.Ordinal), after.Select(IdOf).ToHashSet(StringComparer.Ordinal));
        return !before.Select(IdOf).Where(now.Contains).SequenceEqual(after.Select(IdOf).Where(then.Contains));
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
        var gone = before.Where(item => !now.Contains(IdOf(item))).ToList();
        foreach (var item in after)
        {
            if (!then.TryGetValue(IdOf(item), out var same))
            {
                // A thing under a new id that is otherwise as one that is gone: it was given another number.
                same = gone.Find(one => ContentNames.OfThing(one) is { } name && name == ContentNames.OfThing(item));
                gone.Remove(same!);
            }

            yield return (same, item);
        }

        foreach (var item in gone)
        {
            yield return (item, null);
        }
    }
}
