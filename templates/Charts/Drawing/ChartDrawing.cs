using System.Collections.Immutable;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>A chart as pieces, in the order in which they are painted.</summary>
/// <param name="Height">In points; the width is always <see cref="Width"/>.</param>
public sealed record ChartDrawing(ImmutableArray<ChartItem> Items, decimal Height)
{
    /// <summary>The type area of an upright page, 168 mm, in points.</summary>
    public const decimal Width = 476;

    public const decimal TextSize = 11;

    public const decimal SmallTextSize = 10;

    /// <summary>From the middle of a line of text down to its base line, as a share of the size: half the height of figures.</summary>
    public const decimal MiddleToBaseline = 0.33m;
}
