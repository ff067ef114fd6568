using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Painting.Svg;

/// <summary>Which line of the letters stands at a text's place (SVG 2, 11.10.2; CSS Inline 3, 4.2).</summary>
internal static class TextBaseline
{
    public static bool IsKnown(string keyword) => keyword is
        "auto" or "baseline" or "alphabetic" or "middle" or "central" or "hanging" or "mathematical" or "ideographic"
        or "text-before-edge" or "text-after-edge" or "text-top" or "text-bottom" or "before-edge" or "after-edge";

    /// <summary>How far the alphabetic baseline lies below that line, in font units.</summary>
    public static double Below(string keyword, FontFace face) => keyword switch
    {
        "middle" => face.XHeight / 2.0,
        "central" => (face.Ascent + face.Descent) / 2.0,
        "hanging" => face.Ascent * 0.8,
        "mathematical" => face.Ascent / 2.0,
        "text-before-edge" or "text-top" or "before-edge" => face.Ascent,
        "text-after-edge" or "text-bottom" or "after-edge" or "ideographic" => face.Descent,
        _ => 0,
    };
}
