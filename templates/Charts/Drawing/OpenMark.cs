using System.Collections.Immutable;
using PlanPublisher.Templates.Charts.Geometry;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>The mark of something open in the place of a bar: square, words, dashed outline, tint. Never a zero.</summary>
internal static class OpenMark
{
    private const decimal Height = 14;
    private const decimal Inset = 4;
    private const decimal Square = 6;

    public static ImmutableArray<ChartItem> At(decimal x, decimal middle, string words)
    {
        var width = Inset + Square + Inset + TextWidth.Of(words, ChartDrawing.SmallTextSize, true) + Inset + 1;
        var baseline = middle + (ChartDrawing.MiddleToBaseline * ChartDrawing.SmallTextSize);
        return
        [
            new ChartItem.Bar(x, middle - (Height / 2), width, Height, ChartInk.OpenGround, ChartInk.Open) { IsDashed = true },
            new ChartItem.Bar(x + Inset, middle - (Square / 2), Square, Square, ChartInk.None, ChartInk.Open),
            new ChartItem.Label(words, x + Inset + Square + Inset, baseline, ChartDrawing.SmallTextSize) { IsBold = true },
        ];
    }
}
