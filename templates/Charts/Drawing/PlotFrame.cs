using System.Collections.Immutable;
using PlanPublisher.Plans;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;
using PlanPublisher.Templates.Charts.Geometry;
using PlanPublisher.Templates.Charts.Values;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>The ground of a chart of lines: the scale of values upwards, the years to the right.</summary>
public sealed class PlotFrame
{
    private const decimal Inset = 12;

    private readonly ChartYears _years;
    private readonly ImmutableArray<decimal> _ticks;
    private readonly ImmutableArray<string> _tickWords;
    private readonly LinearScale _values;
    private readonly LinearScale _time;
    private readonly bool _beginsAboveZero;

    private PlotFrame(ChartYears years, ImmutableArray<decimal> ticks, ImmutableArray<string> tickWords, bool beginsAboveZero, LabelBox room)
    {
        (_years, _ticks, _tickWords, _beginsAboveZero) = (years, ticks, tickWords, beginsAboveZero);
        Left = room.Left + tickWords.Max(words => TextWidth.Of(words, ChartDrawing.SmallTextSize, false)) + 5;
        Right = room.Right;
        Top = room.Top;
        _values = new LinearScale(ticks[0], ticks[^1], room.Bottom, room.Top);
        _time = new LinearScale(years.First, years.Last, Left + Inset, Right - Inset);
    }

    public decimal Left { get; }

    public decimal Right { get; }

    public decimal Top { get; }

    /// <summary>The value that the scale begins at.</summary>
    public decimal Lowest => _ticks[0];

    /// <summary>Below the years and what is said under them.</summary>
    public decimal Bottom => _values.Start + (_beginsAboveZero ? 32 : 18);

    public static PlotFrame Of(ResolvedChart chart, ChartYears years, decimal left, decimal top, decimal right, decimal height)
    {
        var values = years.Lines.SelectMany(line => line.Points).Concat(years.Aims).Select(point => point.Row.Value!.Value).ToList();
        var from = chart.Chart.ScaleFrom?.Value ?? Math.Min(0, values.Min());
        var ticks = NiceTicks.Of(from, Math.Max(values.Max(), chart.Chart.ScaleTo?.Value ?? 0), height > 150 ? 7 : 4);
        var unit = ChartRows.UnitOf(chart);
        var sign = ChartWords.IsSign(unit) ? unit : "";
        ImmutableArray<string> words =
            [.. ticks.Select(tick => ChartWords.Amount(new Quantity(tick, BritishFormat.Number(Trimmed(tick)), sign)))];
        return new PlotFrame(years, ticks, words, ticks[0] > 0, new LabelBox(left, top, right - left, height));
    }

    public decimal X(int year) => _years.First == _years.Last ? (Left + Right) / 2 : _time.Place(year);

    public decimal Y(Quantity value) => Y(value.Value);

    public decimal Y(decimal value) => _values.Place(value);

    public ImmutableArray<ChartItem> Axes()
    {
        var items = ImmutableArray.CreateBuilder<ChartItem>();
        for (var i = 0; i < _ticks.Length; i++)
        {
            var y = Y(_ticks[i]);
            var isBase = _ticks[i] == 0 || i == 0;
            items.Add(new ChartItem.Rule(Left, y, Right, y, isBase ? ChartInk.Text : ChartInk.Hairline, isBase ? 0.85m : 0.5m));
            items.Add(new ChartItem.Label(_tickWords[i], Left - 4, y + (ChartDrawing.MiddleToBaseline * ChartDrawing.SmallTextSize), ChartDrawing.SmallTextSize)
            {
                Anchor = LabelAnchor.End,
            });
        }

        AddYears(items);
        if (_beginsAboveZero)
        {
            var words = $"The scale begins at {_tickWords[0]}, not at 0.";
            items.Add(new ChartItem.Label(words, Left, _values.Start + 28, ChartDrawing.SmallTextSize) { IsBold = true });
        }

        return items.ToImmutable();
    }

    /// <summary>As many years as have room: the first, and then one in so many.</summary>
    private void AddYears(ImmutableArray<ChartItem>.Builder items)
    {
        var widest = Enumerable.Range(_years.First, _years.Last - _years.First + 1)
            .Max(year => TextWidth.Of(_years.NameOf(year), ChartDrawing.SmallTextSize, false)) + 6;
        var between = _years.Last > _years.First ? (X(_years.Last) - X(_years.First)) / (_years.Last - _years.First) : widest;
        var step = Math.Max(1, (int)Math.Ceiling(widest / between));
        for (var year = _years.First; year <= _years.Last; year += step)
        {
            items.Add(new ChartItem.Rule(X(year), _values.Start, X(year), _values.Start + 3, ChartInk.Text, 0.85m));
            items.Add(new ChartItem.Label(_years.NameOf(year), X(year), _values.Start + 14, ChartDrawing.SmallTextSize) { Anchor = LabelAnchor.Middle });
        }
    }

    /// <summary>Without the zeros behind the point that only arithmetic left there.</summary>
    private static decimal Trimmed(decimal number) => number / 1.000000000000000000000000000m;
}
