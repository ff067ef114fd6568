using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>How lines of a paragraph are chosen. The numbers are those of TeX where it has them.</summary>
/// <param name="IsJustified">Spaces stretch and shrink; otherwise the lines' ends are ragged and spaces rigid.</param>
/// <param name="RagStretch">By how much a ragged line may fall short at a badness of 100.</param>
/// <param name="EmergencyStretch">Added to each line when no set of lines is good enough.</param>
/// <param name="HyphenLimit">How many lines one after another may end in a hyphen.</param>
internal readonly record struct BreakStyle(bool IsJustified, long RagStretch, long EmergencyStretch, int HyphenLimit)
{
    public const int LineDemerits = 10;
    public const long DoubleHyphenDemerits = 10_000;
    public const long FinalHyphenDemerits = 5_000;
    public const long AdjacentFitDemerits = 10_000;

    /// <summary>For a last line shorter than an eighth of the measure.</summary>
    public const long RuntDemerits = 20_000;

    /// <summary>As dear as a line of this badness (docs/typesetting.md has what that comes to).</summary>
    public const int HyphenPrice = 300;

    /// <summary>After a hyphen, dash or solidus that is there anyway.</summary>
    public const int HardHyphenPrice = 25;

    /// <summary>Worse than a line that is as good as empty: a word breaks anywhere only if it must.</summary>
    public const int AnywherePrice = 20_000;

    /// <summary>No limit on hyphens, in numbers: beyond it none is counted.</summary>
    public const int AnyHyphens = 8;

    private static readonly Length NarrowMeasure = Length.FromMillimetres(60);

    /// <summary>The worst badness a line may have in the ordinary pass.</summary>
    public int Tolerance => IsJustified ? 1_000 : 10_000;

    /// <summary>The worst badness for which words are not divided; a ragged line may fall short by three stretches.</summary>
    /// <remarks>Ragged text is hardly better for hyphens: they are for columns where a long word leaves a line as good as empty.</remarks>
    public int ToleranceWithoutHyphens => IsJustified ? 100 : 2_700;

    public static BreakStyle Of(ComputedStyle style, Length measure)
    {
        var em = style.FontSize.Raw;
        return new(
            style.TextAlign == TextAlign.Justify,
            measure < NarrowMeasure ? 3 * em : 2 * em,
            3 * em,
            Math.Min(style.HyphenateLimitLines, AnyHyphens));
    }

    public static bool Wraps(ComputedStyle style) =>
        WhiteSpaceRules.Wraps(style.WhiteSpace) && style.TextWrap != TextWrap.Nowrap;
}
