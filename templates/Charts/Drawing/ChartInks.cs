using System.Diagnostics;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>The brand's name for each ink of charts.</summary>
public static class ChartInks
{
    public static string Token(this ChartInk ink) => ink switch
    {
        ChartInk.Text => "text",
        ChartInk.Ink => "ink",
        ChartInk.Ground => "ground",
        ChartInk.Tint => "tint",
        ChartInk.Rule => "rule",
        ChartInk.Hairline => "hairline",
        ChartInk.Open => "open",
        ChartInk.OpenGround => "amber-tint",
        ChartInk.First => "chart-1",
        ChartInk.Second => "chart-2",
        ChartInk.Third => "chart-3",
        ChartInk.Fourth => "chart-4",
        ChartInk.Target => "chart-target",
        _ => throw new UnreachableException($"no colour for the ink {ink}"),
    };
}
