using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>What is made of ordinary glyphs because the face has none of its own for it (Fonts 4, 6.5 and 6.6).</summary>
/// <param name="SmallCapitals">Lower-case letters are shown as capitals, smaller.</param>
/// <param name="CapitalsToSmall">Capitals are shown smaller too.</param>
/// <param name="Position">What superiors or inferiors are asked for; whether the face has them is asked word by word.</param>
internal readonly record struct Synthesis(bool SmallCapitals, bool CapitalsToSmall, FontVariantPosition Position)
{
    public bool IsNone => !SmallCapitals && !CapitalsToSmall && Position == FontVariantPosition.Normal;

    public static Synthesis For(ComputedStyle style, FontFace face) => new(
        style.FontVariantCaps != FontVariantCaps.Normal && !face.Substitutes(FontFeatures.SmallCapitals, 'a'),
        style.FontVariantCaps == FontVariantCaps.AllSmallCaps && !face.Substitutes(FontFeatures.CapitalsToSmall, 'A'),
        style.FontVariantPosition);

    /// <summary>Whether a letter is shown as a capital of the small size.</summary>
    public bool Shrinks(char c) => (SmallCapitals && char.IsLower(c)) || (CapitalsToSmall && char.IsUpper(c));

    /// <summary>The size of capitals that stand for small ones, as browsers have it.</summary>
    public static Length SmallCapitalSize(Length size) => size.Share(7, 10);

    /// <summary>Superiors and inferiors: three fifths of the size, moved up by a third or down by a seventh of it.</summary>
    public static Length PositionSize(Length size) => size.Share(3, 5);

    /// <returns>How far the baseline moves down.</returns>
    public static Length ShiftOf(FontVariantPosition position, Length size) => position switch
    {
        FontVariantPosition.Super => -size.Share(1, 3),
        FontVariantPosition.Sub => size.Share(1, 7),
        _ => Length.Zero,
    };
}
