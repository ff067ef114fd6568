using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>What the values of break-before and break-after ask for (Fragmentation 3, 3.1).</summary>
internal static class Breaks
{
    public static bool IsAvoid(BreakBetween value) => value is BreakBetween.Avoid or BreakBetween.AvoidPage;

    /// <param name="inColumns">Only there a column can end.</param>
    public static bool IsForced(BreakBetween value, bool inColumns = false) => value switch
    {
        BreakBetween.Page or BreakBetween.Left or BreakBetween.Right or BreakBetween.Recto or BreakBetween.Verso => true,
        BreakBetween.Column => inColumns,
        _ => false,
    };

    /// <summary>The forced break before a box, its own or that of its first descendants (Fragmentation 3, 3.1).</summary>
    public static BreakBetween ForcedBefore(Box box, bool inColumns = false)
    {
        var strongest = BreakBetween.Auto;
        for (var inner = box; inner is not null; inner = (inner as Box.Block)?.Children.FirstOrDefault())
        {
            if (IsForced(inner.Style.BreakBefore, inColumns))
            {
                strongest = StrongerOf(strongest, inner.Style.BreakBefore);
            }
        }

        return strongest;
    }

    /// <summary>A column ends with its page; a side is more than any page. Of two sides the later one counts.</summary>
    public static BreakBetween StrongerOf(BreakBetween first, BreakBetween second) =>
        Strength(second) >= Strength(first) ? second : first;

    private static int Strength(BreakBetween value) => value switch
    {
        BreakBetween.Auto or BreakBetween.Avoid or BreakBetween.AvoidPage => 0,
        BreakBetween.Column => 1,
        BreakBetween.Page => 2,
        _ => 3,
    };
}
