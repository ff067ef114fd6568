using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Templates.Charts.Drawing;

namespace PlanPublisher.Templates.Diagrams;

/// <summary>Boxes with arrows between them: side by side while they are few, otherwise one below the other.</summary>
public static class FlowDrawing
{
    private const int MostInARow = 4;
    private const decimal Gap = 26;
    private const decimal Padding = 9;
    private const decimal Stroke = 1.5m;
    private const decimal Head = 5;

    public static ChartDrawing Of(Diagram.Flow flow)
    {
        ImmutableArray<ImmutableArray<TextPiece>> steps =
            [.. flow.Steps.Items.Select(item => TextPiece.Of(((Block.Paragraph)item.Content[0]).Content))];
        return steps.Length > MostInARow ? Column(steps) : Row(steps);
    }

    private static ChartDrawing Row(ImmutableArray<ImmutableArray<TextPiece>> steps)
    {
        var width = (ChartDrawing.Width - ((steps.Length - 1) * Gap)) / steps.Length;
        var texts = steps.Select(step => BoxText.Of(step, width - (2 * Padding))).ToList();
        var height = texts.Max(text => text.Height) + (2 * Padding);
        var items = ImmutableArray.CreateBuilder<ChartItem>();
        for (var i = 0; i < texts.Count; i++)
        {
            var left = i * (width + Gap);
            items.AddRange(Box(left, 0, width, height, texts[i]));
            if (i > 0)
            {
                items.AddRange(Arrow((left - Gap + 3, height / 2), (left - 3, height / 2)));
            }
        }

        return new ChartDrawing(items.ToImmutable(), height);
    }

    private static ChartDrawing Column(ImmutableArray<ImmutableArray<TextPiece>> steps)
    {
        var items = ImmutableArray.CreateBuilder<ChartItem>();
        var top = 0m;
        foreach (var text in steps.Select(step => BoxText.Of(step, ChartDrawing.Width - (2 * Padding))))
        {
            if (top > 0)
            {
                items.AddRange(Arrow((ChartDrawing.Width / 2, top - Gap + 3), (ChartDrawing.Width / 2, top - 3)));
            }

            var height = text.Height + (2 * Padding);
            items.AddRange(Box(0, top, ChartDrawing.Width, height, text));
            top += height + Gap;
        }

        return new ChartDrawing(items.ToImmutable(), top - Gap);
    }

    private static IEnumerable<ChartItem> Box(decimal left, decimal top, decimal width, decimal height, BoxText text) =>
    [
        new ChartItem.Bar(left, top, width, height, ChartInk.Tint, ChartInk.None),
        new ChartItem.Rule(left, top + 1, left + width, top + 1, ChartInk.Text, 2),
        .. text.At(left + Padding, top + Padding, ChartInk.Text),
    ];

    /// <summary>A line with a head of two strokes, to the right or downwards.</summary>
    private static IEnumerable<ChartItem> Arrow((decimal X, decimal Y) from, (decimal X, decimal Y) to)
    {
        var isLevel = from.Y == to.Y;
        var (backX, backY) = isLevel ? (to.X - Head, to.Y) : (to.X, to.Y - Head);
        var (sideX, sideY) = isLevel ? (0m, Head) : (Head, 0m);
        return
        [
            new ChartItem.Rule(from.X, from.Y, to.X, to.Y, ChartInk.Text, Stroke),
            new ChartItem.Curve([(backX - sideX, backY - sideY), to, (backX + sideX, backY + sideY)], ChartInk.Text, Stroke),
        ];
    }
}
