using PlanPublisher.Templates.Charts.Geometry;
using PlanPublisher.Templates.Charts.Values;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>The values of a single line, written above or below their marks where there is room.</summary>
/// <remarks>The first, the highest and the lowest go before the others. The last one stands at the line's end.</remarks>
internal static class PointLabels
{
    private const decimal Height = 12;
    private const decimal Clear = 5;

    /// <param name="levels">Where lines of targets run, which no label should cross.</param>
    public static IEnumerable<ChartItem> Of(ChartLine line, PlotFrame frame, IReadOnlyCollection<decimal> levels)
    {
        var taken = new List<LabelBox>();
        taken.AddRange(line.Points.Select(point => new LabelBox(frame.X(point.Year) - 4, frame.Y(point.Row.Value!) - 4, 8, 8)));
        taken.AddRange(levels.Select(y => new LabelBox(frame.Left, y - 1, frame.Right - frame.Left, 2)));
        foreach (var index in Order(line))
        {
            if (Fitting(line, index, frame, taken) is { } box)
            {
                taken.Add(box);
                yield return new ChartItem.Label(line.Points[index].Row.Amount, box.Left + (box.Width / 2), box.Bottom - 3, ChartDrawing.SmallTextSize)
                {
                    Anchor = LabelAnchor.Middle,
                };
            }
        }
    }

    private static IEnumerable<int> Order(ChartLine line)
    {
        var inner = Enumerable.Range(0, line.Points.Length - 1).ToList();
        var byValue = inner.OrderBy(i => line.Points[i].Row.Value!.Value).ToList();
        return inner.Count == 0 ? [] : new[] { 0, byValue[^1], byValue[0] }.Concat(inner).Distinct();
    }

    /// <summary>On the side to which the line does not go, or else on the other; null if neither is free.</summary>
    private static LabelBox? Fitting(ChartLine line, int index, PlotFrame frame, List<LabelBox> taken)
    {
        var (year, row) = line.Points[index];
        var y = frame.Y(row.Value!);
        var neighbours = line.Points.Where(point => Math.Abs(point.Year - year) == 1).Select(point => frame.Y(point.Row.Value!)).ToList();
        var isPeak = neighbours.Count == 0 || neighbours.Average() >= y;
        var width = TextWidth.Of(row.Amount, ChartDrawing.SmallTextSize, false) + 4;
        LabelBox Box(bool above) => new(frame.X(year) - (width / 2), above ? y - Clear - Height : y + Clear, width, Height);
        var room = new LabelBox(frame.Left, frame.Top - Height, frame.Right - frame.Left, frame.Y(frame.Lowest) - frame.Top + Height);
        foreach (var box in new[] { Box(isPeak), Box(!isPeak) })
        {
            if (box.IsWithin(room) && !taken.Any(box.Overlaps))
            {
                return box;
            }
        }

        return null;
    }
}
