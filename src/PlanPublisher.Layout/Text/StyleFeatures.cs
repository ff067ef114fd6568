using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>Which substitutions of glyphs a style asks for (Fonts 4, 6 and 7).</summary>
internal static class StyleFeatures
{
    public static FontFeatures Of(ComputedStyle style) => style.NumericFeatures | LigaturesOf(style) | CapitalsOf(style) | PositionOf(style);

    /// <summary>Text 3, 8.2: letters that are set apart are not joined.</summary>
    private static FontFeatures LigaturesOf(ComputedStyle style) =>
        style.LetterSpacing == Length.Zero ? style.LigatureFeatures : FontFeatures.None;

    private static FontFeatures CapitalsOf(ComputedStyle style) => style.FontVariantCaps switch
    {
        FontVariantCaps.SmallCaps => FontFeatures.SmallCapitals,
        FontVariantCaps.AllSmallCaps => FontFeatures.SmallCapitals | FontFeatures.CapitalsToSmall,
        _ => FontFeatures.None,
    };

    private static FontFeatures PositionOf(ComputedStyle style) => style.FontVariantPosition switch
    {
        FontVariantPosition.Super => FontFeatures.Superiors,
        FontVariantPosition.Sub => FontFeatures.Inferiors,
        _ => FontFeatures.None,
    };
}
