using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>Measures a paragraph: shapes its words and finds every place where a line may end.</summary>
/// <remarks>
/// Does not depend on a width and breaks nothing. Spaces stretch by a half and shrink by a third of their width. A word
/// cut at an opportunity is shaped again in its parts, so kerning across the cut is not counted. Not for two threads at a time.
/// </remarks>
internal sealed class ParagraphMeasurer(TextSetter text, IInlineObjects objects)
{
    private readonly WordCuts _cuts = new(text);
    private readonly List<BreakOpportunity> _opportunities = [];

    public ShapedParagraph Measure(Box.Paragraph paragraph, MeasureOptions options)
    {
        _opportunities.Clear();
        new ParagraphWalk(paragraph, options, text, objects, _cuts, _opportunities).Run();
        var opportunities = _opportunities.ToArray();
        return new ShapedParagraph(paragraph, opportunities, WidthsOf(paragraph.Style, opportunities));
    }

    private static ContentWidths WidthsOf(ComputedStyle style, BreakOpportunity[] opportunities)
    {
        // A hanging indent cannot make the first line narrower than nothing, a positive one widens it.
        var indent = Math.Max(0, style.TextIndent.Resolve(Length.Zero, Length.Zero).Raw);
        var (least, greatest) = (0L, 0L);
        var (pieceStart, lineStart) = (-indent, -indent);
        foreach (var opportunity in opportunities)
        {
            if (opportunity.CountsForMinimum)
            {
                least = Math.Max(least, opportunity.End - pieceStart);
                pieceStart = opportunity.Start;
            }

            if (opportunity.Kind is BreakKind.Forced or BreakKind.End)
            {
                greatest = Math.Max(greatest, opportunity.End - lineStart);
                lineStart = opportunity.Start;
            }
        }

        return new ContentWidths(new Length(least), new Length(greatest));
    }
}
