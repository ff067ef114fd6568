using System.Collections.Immutable;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Charts.Drawing;
using PlanPublisher.Templates.Charts.Geometry;

namespace PlanPublisher.Templates.Diagrams;

/// <summary>A bar with what a body is there for, and below it rows of boxes, each with an arrow up to what it carries.</summary>
public sealed class LayersDrawing
{
    private const int MostInARow = 5;
    private const decimal Gap = 6;
    private const decimal Padding = 7;
    private const decimal TitleSize = 11;
    private const decimal TitleHeight = 17;
    private const decimal ArrowHeight = 20;
    private const decimal ArrowRadius = 6;
    private const decimal TopSize = 16;
    private const decimal TopHeight = 38;

    private readonly ImmutableArray<ChartItem>.Builder _items = ImmutableArray.CreateBuilder<ChartItem>();
    private decimal _y;

    private LayersDrawing()
    {
    }

    public static ChartDrawing Of(ResolvedThing.LayersDiagram diagram)
    {
        var drawing = new LayersDrawing();
        drawing.DrawTop(diagram.Diagram.Top.Value);
        foreach (var layer in diagram.Layers)
        {
            drawing.DrawArrow();
            drawing.DrawTitle(layer.Title.Value);
            drawing.DrawBoxes([.. layer.Items.Select(item => item.Title.Value)]);
        }

        return new ChartDrawing(drawing._items.ToImmutable(), drawing._y);
    }

    private void DrawTop(string words)
    {
        var lines = TextLines.Break(words, ChartDrawing.Width - (4 * Padding), TopSize, true);
        var height = TopHeight + ((lines.Length - 1) * TopSize * 1.25m);
        _items.Add(new ChartItem.Bar(0, 0, ChartDrawing.Width, height, ChartInk.Ink, ChartInk.None));
        for (var i = 0; i < lines.Length; i++)
        {
            var baseline = (TopHeight / 2) + (ChartDrawing.MiddleToBaseline * TopSize) + (i * TopSize * 1.25m);
            _items.Add(new ChartItem.Label(lines[i], ChartDrawing.Width / 2, baseline, TopSize)
            {
                IsBold = true,
                Anchor = LabelAnchor.Middle,
                Ink = ChartInk.Ground,
            });
        }

        _y = height;
    }

    private void DrawArrow()
    {
        _items.Add(new ChartItem.Mark(MarkShape.Triangle, ChartDrawing.Width / 2, _y + (ArrowHeight / 2) + 1, ArrowRadius, ChartInk.Ink, ChartInk.None));
        _y += ArrowHeight;
    }

    private void DrawTitle(string title)
    {
        foreach (var line in TextLines.Break(title, ChartDrawing.Width, TitleSize, true))
        {
            _items.Add(new ChartItem.Label(line + BoxText.WordEnd, 0, _y + TitleSize, TitleSize) { IsBold = true, Ink = ChartInk.Ink });
            _y += TitleHeight;
        }
    }

    /// <summary>As many rows as are needed, of nearly the same number of boxes, all of one width.</summary>
    private void DrawBoxes(ImmutableArray<string> words)
    {
        var rows = Math.Max(1, (words.Length + MostInARow - 1) / MostInARow);
        var inRow = Math.Max(1, (words.Length + rows - 1) / rows);
        var width = (ChartDrawing.Width - ((inRow - 1) * Gap)) / inRow;
        foreach (var row in words.Chunk(inRow))
        {
            var texts = row.Select(text => BoxText.Of(text, width - (2 * Padding), isBold: false)).ToList();
            var height = texts.Max(text => text.Height) + (2 * Padding);
            for (var i = 0; i < texts.Count; i++)
            {
                var left = i * (width + Gap);
                _items.Add(new ChartItem.Bar(left, _y, width, height, ChartInk.Tint, ChartInk.None));
                _items.AddRange(texts[i].At(left + Padding, _y + Padding, ChartInk.Text));
            }

            _y += height + Gap;
        }

        _y -= Gap;
    }
}
