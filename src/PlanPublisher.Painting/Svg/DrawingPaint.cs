using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Svg;

/// <summary>What a shape is filled or stroked with (SVG 2, 13.2).</summary>
/// <param name="Server">The id of a gradient or pattern; null for a flat colour.</param>
/// <param name="Colour">The flat colour, or what stands in for a server that is not there.</param>
/// <param name="Alpha">How much of the colour covers; 1 for all.</param>
internal readonly record struct DrawingPaint(CssColor Colour, double Alpha = 1, string? Server = null)
{
    public static readonly DrawingPaint None = new(CssColor.Transparent);

    public static readonly DrawingPaint Black = new(CssColor.Black);

    public bool IsNone => Server is null && (Colour.IsTransparent || Alpha <= 0);
}
