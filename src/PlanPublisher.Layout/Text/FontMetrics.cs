using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>A face at a size.</summary>
internal readonly record struct FontMetrics(FontFace Face, Length Size)
{
    public Length Ascent => Scale(Face.Ascent);

    /// <summary>Below the baseline, positive.</summary>
    public Length Descent => Scale(-Face.Descent);

    /// <summary>From font units, rounded once.</summary>
    public Length Scale(int units) => Size.Share(units, Face.UnitsPerEm);

    public Length WidestDigit
    {
        get
        {
            var widest = 0;
            for (var digit = '0'; digit <= '9'; digit++)
            {
                widest = Math.Max(widest, Face.AdvanceOf(Face.GlyphOf(digit)));
            }

            return Scale(widest);
        }
    }

    /// <summary>
    /// How far an inline box reaches above and below its baseline (CSS 2.2, 10.8.1): half of what the line height has
    /// more than the font goes above, half below. Either may be negative.
    /// </summary>
    public (Length Above, Length Below) InlineExtent(ComputedStyle style)
    {
        var content = Ascent + Descent;
        var height = style.LineHeight ?? content + Scale(Face.LineGap);
        var leading = height - content;
        var halfAbove = new Length(leading.Raw >> 1);
        return (Ascent + halfAbove, Descent + (leading - halfAbove));
    }
}
