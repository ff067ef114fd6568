using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Styles.Values;

/// <summary>The units of length (Values 4, 6). Those of the viewport have no meaning here.</summary>
internal static class Units
{
    public static readonly ImmutableArray<string> All = ["ch", "cm", "em", "ex", "in", "mm", "pc", "pt", "px", "q", "rem"];

    /// <summary>Points in one unit; null for relative and unknown units.</summary>
    public static double? PointsIn(string unit) => unit switch
    {
        "pt" => 1,
        "px" => 0.75,
        "mm" => 72 / 25.4,
        "cm" => 720 / 25.4,
        "q" => 72 / 101.6,
        "in" => 72,
        "pc" => 12,
        _ => null,
    };

    /// <summary>A length in a unit that is relative to a font size; null if the unit is not.</summary>
    /// <remarks>Without the font at hand, an x-height and a zero are half an em: Values 4, 6.1.1 allows it.</remarks>
    public static Length? Relative(double number, string unit, Length fontSize, Length rootFontSize) => unit switch
    {
        "em" => Scale(fontSize, number),
        "rem" => Scale(rootFontSize, number),
        "ex" or "ch" => Scale(fontSize, number / 2),
        _ => null,
    };

    /// <summary>The factor is taken to six decimals, so that products are exact.</summary>
    public static Length Scale(Length length, double factor) =>
        length.Share((long)Math.Round(factor * 1_000_000, MidpointRounding.AwayFromZero), 1_000_000);
}
