using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>How lines of a paragraph are chosen. The numbers are those of TeX where it has them.</summary>
/// <param name="IsJustified">Spaces stretch and shrink; otherwise the lines' ends are ragged and spaces rigid.</param>
/// <param name="RagStretch">By how much a ragged line may fall short at a badness of 100.</param>
/// <param name="EmergencyStretch">Added to each line when no set of lines is good enough.</param>
internal readonly record struct BreakStyle(bool IsJustified, long RagStretch, long EmergencyStretch)
{
    public const int LineDemerits = 10;
    public const long DoubleHyphenDemerits = 10_000;
    public const long FinalHyphenDemerits = 5_000;
    public const long AdjacentFitDemerits = 10_000;

    /// <summary>For a last line shorter than an eighth of the measure.</summary>
    public const long RuntDemerits = 20_000;

    private static readonly Length NarrowMeasure = Length.FromMillimetres(60);

    /// <summary>The worst badness a line may have in the ordinary pass.</summary>
    public int Tolerance => IsJustified ? 1_000 : 10_000;

    public static BreakStyle Of(ComputedStyle style, Length measure)
    {
        var em = style.FontSize.Raw;
        return new(style.TextAlign == TextAlign.Justify, measure < NarrowMeasure ? 3 * em : 2 * em, 3 * em);
    }
}
