using System.Collections.Immutable;
using PlanPublisher.Templates.Charts.Values;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>One line with the marks of its values. Estimates are hollow.</summary>
internal static class LinePieces
{
    private static readonly MarkShape[] Shapes = [MarkShape.Circle, MarkShape.Square, MarkShape.Triangle, MarkShape.Wedge];

    private static readonly ImmutableArray<decimal>[] Dashes = [[], [], [7, 3], [2, 2.5m]];

    public static IEnumerable<ChartItem> Of(ChartLine line, PlotFrame frame, int index)
    {
        var ink = ChartInk.First + index;
        foreach (var stretch in line.Stretches.Where(stretch => stretch.Length > 1))
        {
            yield return new ChartItem.Curve([.. stretch.Select(point => (frame.X(point.Year), frame.Y(point.Row.Value!)))], ink, 2)
            {
                Dash = Dashes[index],
            };
        }

        foreach (var (year, row) in line.Points)
        {
            var fill = row.Kind == ChartRowKind.Estimate ? ChartInk.Ground : ink;
            yield return new ChartItem.Mark(Shapes[index], frame.X(year), frame.Y(row.Value!), 3.5m, fill, ink)
            {
                Value = row.Value!.Value,
                OutlineWidth = 1.5m,
            };
        }
    }
}
