using System.Collections.Immutable;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Charts.Geometry;
using PlanPublisher.Templates.Charts.Values;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>A small chart for each part, all with the same years on the same scale, so that they can be compared.</summary>
public static class PanelsDrawing
{
    private const decimal PanelHeight = 92;
    private const decimal Gap = 18;
    private const decimal TitleHeight = 24;
    private const decimal EndRoom = 6;

    /// <summary>Null if there is no value to draw.</summary>
    public static ChartDrawing? Of(ResolvedChart chart)
    {
        if (ChartYears.Of(chart) is not { } years)
        {
            return null;
        }

        var columns = years.Lines.Length is 2 or 4 ? 2 : Math.Min(3, years.Lines.Length);
        var width = (ChartDrawing.Width - ((columns - 1) * Gap)) / columns;
        var items = ImmutableArray.CreateBuilder<ChartItem>();
        var (top, bottom) = (0m, 0m);
        for (var i = 0; i < years.Lines.Length; i++)
        {
            if (i % columns == 0)
            {
                top = bottom + (i == 0 ? 0 : Gap);
            }

            var left = i % columns * (width + Gap);
            bottom = Math.Max(bottom, DrawPanel(chart, years, years.Lines[i], new LabelBox(left, top, width, 0), items));
        }

        return new ChartDrawing(items.ToImmutable(), bottom);
    }

    /// <returns>Where the panel ends.</returns>
    private static decimal DrawPanel(ResolvedChart chart, ChartYears years, ChartLine line, LabelBox room, ImmutableArray<ChartItem>.Builder items)
    {
        var amount = line.Points[^1].Row.Amount;
        var end = TextWidth.Of(amount, ChartDrawing.SmallTextSize, true) + EndRoom;
        var frame = PlotFrame.Of(chart, years, room.Left, room.Top + TitleHeight, room.Right - end, PanelHeight);
        items.Add(new ChartItem.Label(line.Name ?? "", room.Left, room.Top + ChartDrawing.TextSize, ChartDrawing.TextSize) { IsBold = true, Ink = ChartInk.Ink });
        items.AddRange(frame.Axes());
        foreach (var (year, aim) in years.Aims.Where(aim => aim.Row.Part is null || aim.Row.Part == line.Name))
        {
            var y = frame.Y(aim.Value!);
            items.Add(new ChartItem.Rule(frame.Left, y, frame.Right, y, ChartInk.Target, 1.7m) { Dash = [6, 3] });
            items.Add(new ChartItem.Mark(MarkShape.Diamond, frame.X(year), y, 4, ChartInk.Target, ChartInk.Text) { Value = aim.Value!.Value });
        }

        items.AddRange(LinePieces.Of(line, frame, 0));
        items.AddRange(PointLabels.Of(line, frame, [.. years.Aims.Select(aim => frame.Y(aim.Row.Value!))]));
        var last = line.Points[^1];
        items.Add(new ChartItem.Label(
            amount,
            frame.Right + 2,
            frame.Y(last.Row.Value!) + (ChartDrawing.MiddleToBaseline * ChartDrawing.SmallTextSize),
            ChartDrawing.SmallTextSize)
        {
            IsBold = true,
        });
        return frame.Bottom;
    }
}
