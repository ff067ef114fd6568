using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>Lines of about the same length, no more of them than needed (Text 4, <c>text-wrap: balance</c>).</summary>
/// <remarks>The narrowest measure that makes no more lines is found by halves. Longer texts are left as they are.</remarks>
internal static class BalancedLines
{
    private const int MostLines = 10;

    /// <summary>A step narrower than this changes nothing that is seen.</summary>
    private static readonly Length Step = Length.FromPoints(1);

    /// <param name="breaks">The lines at the full width.</param>
    public static List<int> Of(
        LineBreaker breaker, ShapedParagraph paragraph, LineWidths widths, BreakStyle style, List<int> breaks)
    {
        if (breaks.Count is < 2 or > MostLines)
        {
            return breaks;
        }

        var indent = widths.Rest - widths.First;
        var best = breaks;
        var (narrow, wide) = (Length.Max(paragraph.Widths.Min, indent), widths.Rest);
        while (wide - narrow > Step)
        {
            var width = narrow + (wide - narrow).Share(1, 2);
            var tried = breaker.Break(paragraph, new LineWidths(width - indent, width), style);
            if (tried.Count <= breaks.Count)
            {
                (best, wide) = (tried, width);
            }
            else
            {
                narrow = width;
            }
        }

        return best;
    }
}
