namespace PlanPublisher.Layout.Text;

/// <summary>Fills each line as far as it goes: the way out that never fails, and what other lines are held against.</summary>
/// <remarks>A hyphen beyond the limit and a place within a word that may break anywhere serve only where nothing else does.</remarks>
internal static class FirstFit
{
    /// <summary>Returns how many lines that makes; adds them if there is a list.</summary>
    public static int Break(in BreakStretch stretch, List<int>? breaks)
    {
        var opportunities = stretch.Paragraph.Opportunities;
        var (count, hyphens) = (1, 0);
        var (from, candidate, reserve) = (stretch.Start, -1, -1);
        for (var at = stretch.Start + 1; at <= stretch.End; at++)
        {
            while (stretch.Paragraph.NaturalWidth(from, at) > stretch.WidthFrom(from)
                && (candidate > from ? candidate : reserve) is var end && end > from)
            {
                breaks?.Add(end);
                count++;
                hyphens = opportunities[end].Kind == BreakKind.Hyphen ? hyphens + 1 : 0;
                from = end;
            }

            var isReserve = opportunities[at].Kind switch
            {
                BreakKind.Anywhere => true,
                BreakKind.Hyphen => hyphens >= stretch.Style.HyphenLimit,
                _ => false,
            };
            (candidate, reserve) = isReserve ? (candidate, at) : (at, reserve);
        }

        breaks?.Add(stretch.End);
        return count;
    }
}
