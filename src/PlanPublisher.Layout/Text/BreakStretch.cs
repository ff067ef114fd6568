using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>The text between two forced breaks, with what its lines have to keep to.</summary>
/// <param name="Start">The opportunity that it begins after; -1 for the paragraph's start.</param>
/// <param name="End">The opportunity that it ends with.</param>
internal readonly record struct BreakStretch(
    ShapedParagraph Paragraph, int Start, int End, LineWidths Widths, BreakStyle Style)
{
    public bool FitsOneLine => Paragraph.NaturalWidth(Start, End) <= Widths.First;

    /// <summary>The width of a line that begins at an opportunity: only the first line may differ.</summary>
    public Length WidthFrom(int opportunity) => opportunity == Start ? Widths.First : Widths.Rest;

    /// <summary>The stretches of a paragraph, in order.</summary>
    public static List<BreakStretch> Of(ShapedParagraph paragraph, LineWidths widths, BreakStyle style)
    {
        var stretches = new List<BreakStretch>(1);
        var start = -1;
        var opportunities = paragraph.Opportunities;
        for (var i = 0; i < opportunities.Length; i++)
        {
            if (opportunities[i].Kind is BreakKind.Forced or BreakKind.End)
            {
                var room = start < 0 ? widths : new LineWidths(widths.Rest, widths.Rest);
                stretches.Add(new BreakStretch(paragraph, start, i, room, style));
                start = i;
            }
        }

        return stretches;
    }
}
