using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>A paragraph measured: break opportunities over prefix sums, so that nothing is measured again while lines are chosen.</summary>
/// <remarks>The natural width of a line from opportunity a to b is <c>End[b] − Start[a]</c>: two reads.</remarks>
internal sealed class ShapedParagraph(Box.Paragraph box, BreakOpportunity[] opportunities, ContentWidths widths)
{
    public Box.Paragraph Box => box;

    /// <summary>In order; the last is the end of the paragraph.</summary>
    public ReadOnlySpan<BreakOpportunity> Opportunities => opportunities;

    /// <summary>The widest piece that cannot be broken, and the widest line without soft breaks.</summary>
    public ContentWidths Widths => widths;

    public long StartOf(int opportunity) => opportunity < 0 ? 0 : opportunities[opportunity].Start;

    public int TextStartOf(int opportunity) => opportunity < 0 ? 0 : opportunities[opportunity].TextStart;

    public Length NaturalWidth(int from, int to) => new(opportunities[to].End - StartOf(from));
}
