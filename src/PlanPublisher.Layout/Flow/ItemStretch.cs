using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Flow;

/// <summary>What is asked of the items of one box while the list is made.</summary>
internal static class ItemStretch
{
    /// <summary>Of the items from an index on, without a gap they begin with.</summary>
    public static Length HeightFrom(List<VerticalItem> items, int index)
    {
        var height = Length.Zero;
        for (var i = index; i < items.Count; i++)
        {
            var isLeadingGap = height == Length.Zero && items[i].Kind == ItemKind.Gap;
            height += isLeadingGap ? Length.Zero : items[i].Height;
        }

        return height;
    }

    /// <summary>break-inside: avoid. A block taller than a page is left as it is: moving it first would not make it whole.</summary>
    public static void HoldTogether(List<VerticalItem> items, int open, Length pageRoom)
    {
        if (HeightFrom(items, open) > pageRoom)
        {
            return;
        }

        var isFirst = true;
        for (var i = open; i < items.Count; i++)
        {
            if (items[i].Kind is ItemKind.Gap or ItemKind.ForcedBreak)
            {
                continue;
            }

            if (!isFirst)
            {
                items[i] = items[i] with { Price = Math.Max(items[i].Price, Prices.Avoid), StaysWhole = true };
            }

            isFirst = false;
        }
    }
}
