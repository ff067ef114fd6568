using System.Collections.Immutable;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Charts.Geometry;
using PlanPublisher.Templates.Charts.Values;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>Lines over years, each named at its end; a line is broken where a year is missing.</summary>
/// <remarks>The scale begins at zero, or says on the axis that it does not. From the third line on, dashes and shapes help the colours.</remarks>
public sealed class LinesDrawing
{
    private const decimal PlotHeight = 190;
    private const decimal Gap = 8;
    private const decimal LabelGap = 14;

    private readonly ChartYears _years;
    private readonly ImmutableArray<EndLabel> _ends;
    private readonly PlotFrame _frame;
    private readonly ImmutableArray<ChartItem>.Builder _items = ImmutableArray.CreateBuilder<ChartItem>();

    private LinesDrawing(ResolvedChart chart, ChartYears years)
    {
        _years = years;
        _ends = [.. years.Lines.Select(EndOf), .. years.Aims.Select(AimOf)];
        var room = _ends.Max(end => TextWidth.Of(end.Words, ChartDrawing.TextSize, end.IsBold));
        _frame = PlotFrame.Of(chart, years, left: 0, top: 6, right: ChartDrawing.Width - room - (2 * Gap), PlotHeight);
    }

    /// <summary>Null if there is no value to draw.</summary>
    public static ChartDrawing? Of(ResolvedChart chart) =>
        ChartYears.Of(chart) is { } years ? new LinesDrawing(chart, years).Draw() : null;

    private ChartDrawing Draw()
    {
        _items.AddRange(_frame.Axes());
        foreach (var (year, aim) in _years.Aims)
        {
            var y = _frame.Y(aim.Value!.Value);
            _items.Add(new ChartItem.Rule(_frame.Left, y, _frame.Right, y, ChartInk.Target, 1.7m) { Dash = [6, 3] });
            _items.Add(new ChartItem.Mark(MarkShape.Diamond, _frame.X(year), y, 5, ChartInk.Target, ChartInk.Text) { Value = aim.Value.Value });
        }

        for (var i = 0; i < _years.Lines.Length; i++)
        {
            _items.AddRange(LinePieces.Of(_years.Lines[i], _frame, i));
        }

        if (_years.Lines is [var only])
        {
            _items.AddRange(PointLabels.Of(only, _frame, [.. _years.Aims.Select(aim => _frame.Y(aim.Row.Value!.Value))]));
        }

        DrawEnds();
        return new ChartDrawing(_items.ToImmutable(), _frame.Bottom);
    }

    /// <summary>Names stand beside the ends of their lines; one that had to move is joined to its line.</summary>
    private void DrawEnds()
    {
        var places = LabelPlacement.Spread([.. _ends.Select(end => end.Y(_frame))], LabelGap, _frame.Top, _frame.Top + PlotHeight);
        for (var i = 0; i < _ends.Length; i++)
        {
            var wanted = _ends[i].Y(_frame);
            if (Math.Abs(wanted - places[i]) > 2 || _ends[i].Year != _years.Last)
            {
                _items.Add(new ChartItem.Curve(
                    [(_frame.X(_ends[i].Year) + 5, wanted), (_frame.Right + 2, wanted), (_frame.Right + Gap + 4, places[i])], ChartInk.Rule, 0.6m));
            }

            _items.Add(new ChartItem.Label(
                _ends[i].Words, _frame.Right + (2 * Gap) - 2, places[i] + (ChartDrawing.MiddleToBaseline * ChartDrawing.TextSize), ChartDrawing.TextSize)
            {
                IsBold = _ends[i].IsBold,
            });
        }
    }

    private static EndLabel EndOf(ChartLine line)
    {
        var (year, row) = line.Points[^1];
        return new EndLabel(line.Name is { } name ? $"{name} {row.Amount}" : row.Amount, row.Value!.Value, year, false);
    }

    private static EndLabel AimOf((int Year, ChartRow Row) aim)
    {
        var part = aim.Row.Part is { } name ? $"{name}: " : "";
        return new EndLabel($"{part}{aim.Row.Label} {aim.Row.Amount}", aim.Row.Value!.Value, aim.Year, true);
    }

    private sealed record EndLabel(string Words, decimal Value, int Year, bool IsBold)
    {
        public decimal Y(PlotFrame frame) => frame.Y(Value);
    }
}
