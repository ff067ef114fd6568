using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>What the values of break-before and break-after ask for on pages (Fragmentation 3, 3.1).</summary>
internal static class Breaks
{
    public static bool IsAvoid(BreakBetween value) => value is BreakBetween.Avoid or BreakBetween.AvoidPage;

    public static bool IsForced(BreakBetween value) =>
        value is BreakBetween.Page or BreakBetween.Left or BreakBetween.Right or BreakBetween.Recto or BreakBetween.Verso;

    /// <summary>The forced break before a box, its own or that of its first descendants (Fragmentation 3, 3.1).</summary>
    public static BreakBetween ForcedBefore(Box box)
    {
        var strongest = BreakBetween.Auto;
        for (var inner = box; inner is not null; inner = (inner as Box.Block)?.Children.FirstOrDefault())
        {
            var own = inner.Style.BreakBefore;
            if (IsForced(own) && strongest is (BreakBetween.Auto or BreakBetween.Page))
            {
                strongest = own;
            }
        }

        return strongest;
    }
}
