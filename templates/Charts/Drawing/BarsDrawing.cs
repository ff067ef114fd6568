using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Charts.Geometry;
using PlanPublisher.Templates.Charts.Values;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>Bars one below another, each with its name before it and its value behind it; targets are lines that end in a diamond.</summary>
/// <remarks>
/// Every length begins at zero and all are on one scale. Base levels are hollow, so that they stay apart from later values
/// without colour. In a comparison the first body, which is the plan's own, is solid, and the others are tinted.
/// </remarks>
public sealed class BarsDrawing
{
    private const decimal Pitch = 17;
    private const decimal BarHeight = 12.75m;
    private const decimal GroupGap = 11;
    private const decimal LineHeight = 14;
    private const decimal WidestLabels = 200;
    private const decimal Gap = 6;
    private const decimal LabelGap = 10;
    private const decimal DiamondRadius = 5;

    private readonly ImmutableArray<ChartItem>.Builder _items = ImmutableArray.CreateBuilder<ChartItem>();
    private readonly ResolvedChart _chart;
    private readonly ImmutableArray<ChartRow> _rows;
    private readonly bool _namesParts;
    private readonly decimal _labelWidth;
    private readonly LinearScale _scale;
    private decimal _y;

    private BarsDrawing(ResolvedChart chart, ImmutableArray<ChartRow> rows)
    {
        _chart = chart;
        _rows = rows;
        _namesParts = rows.All(row => row.Part is not null) && rows.GroupBy(row => row.Part).All(part => part.Count() == 1);
        _labelWidth = rows.Max(row => LinesOf(row).Max(line => TextWidth.Of(line, ChartDrawing.TextSize, false))) + LabelGap;
        var amounts = rows.Max(row => TextWidth.Of(row.Amount, ChartDrawing.TextSize, true)) + Gap + DiamondRadius + 2;
        var highest = Math.Max(chart.Chart.ScaleTo?.Value ?? 0, rows.Max(row => row.Value?.Value ?? 0));
        _scale = new LinearScale(0, highest > 0 ? highest : 1, _labelWidth, ChartDrawing.Width - amounts);
    }

    /// <summary>Null if there is not a single value to draw.</summary>
    public static ChartDrawing? Of(ResolvedChart chart)
    {
        var rows = ChartRows.Of(chart);
        return rows.Any(row => row.Value is not null) ? new BarsDrawing(chart, rows).Draw() : null;
    }

    private ChartDrawing Draw()
    {
        _y = 1;
        if (_namesParts)
        {
            DrawGroup(_rows);
        }
        else
        {
            DrawGroups();
        }

        if (_chart.Chart.ScaleTo is not null)
        {
            DrawScaleEnds();
        }

        return new ChartDrawing(_items.ToImmutable(), _y + 1);
    }

    private void DrawGroups()
    {
        var isFirst = true;
        foreach (var group in _rows.GroupBy(row => row.Part))
        {
            _y += isFirst ? 0 : GroupGap;
            isFirst = false;
            if (group.Key is { } name)
            {
                _items.Add(new ChartItem.Label(name, 0, _y + ChartDrawing.TextSize, ChartDrawing.TextSize) { IsBold = true, Ink = ChartInk.Ink });
                _y += Pitch;
            }

            DrawGroup([.. group]);
        }
    }

    private void DrawGroup(ImmutableArray<ChartRow> rows)
    {
        var top = _y;
        foreach (var row in rows)
        {
            DrawRow(row);
        }

        _items.Add(new ChartItem.Rule(_scale.Start, top, _scale.Start, _y, ChartInk.Text, 0.85m));
    }

    private void DrawRow(ChartRow row)
    {
        var lines = LinesOf(row);
        var height = Math.Max(Pitch, (lines.Length * LineHeight) + 3);
        var middle = _y + (height / 2);
        var baseline = middle + (ChartDrawing.MiddleToBaseline * ChartDrawing.TextSize);
        for (var i = 0; i < lines.Length; i++)
        {
            var y = baseline + ((i - ((lines.Length - 1) / 2m)) * LineHeight);
            _items.Add(new ChartItem.Label(lines[i], 0, y, ChartDrawing.TextSize));
        }

        if (row.Value is { } value)
        {
            var end = _scale.Place(value.Value);
            var room = row.Kind == ChartRowKind.Target ? DrawTarget(end, middle, value.Value) : DrawBar(row, end, middle);
            _items.Add(new ChartItem.Label(row.Amount, end + room + Gap, baseline, ChartDrawing.TextSize) { IsBold = row.Kind == ChartRowKind.Target });
        }
        else
        {
            _items.AddRange(OpenMark.At(_scale.Start + Gap, middle, row.Reason == ChartRows.NotKnown ? row.Reason : ChartWords.Of(TargetStatus.Open).Words));
        }

        _y += height;
    }

    /// <returns>How far the end reaches beyond the value's place.</returns>
    private decimal DrawTarget(decimal end, decimal middle, decimal value)
    {
        _items.Add(new ChartItem.Rule(_scale.Start, middle, end, middle, ChartInk.Target, 2.55m) { Value = value });
        _items.Add(new ChartItem.Mark(MarkShape.Diamond, end, middle, DiamondRadius, ChartInk.Target, ChartInk.Text));
        return DiamondRadius;
    }

    private decimal DrawBar(ChartRow row, decimal end, decimal middle)
    {
        var (fill, outline) = InkOf(row);
        if (_chart.Chart.ScaleTo is not null)
        {
            _items.Add(new ChartItem.Bar(_scale.Start, middle - (BarHeight / 2), _scale.End - _scale.Start, BarHeight, ChartInk.Tint, ChartInk.None));
        }

        _items.Add(new ChartItem.Bar(_scale.Start, middle - (BarHeight / 2), end - _scale.Start, BarHeight, fill, outline) { Value = row.Value!.Value });
        return 0;
    }

    private (ChartInk Fill, ChartInk Outline) InkOf(ChartRow row)
    {
        if (_chart.Chart.Kind == ChartKind.Comparison)
        {
            var periods = _rows.Where(r => r.Value is not null).Select(r => r.Period).Distinct().ToList();
            var isOwn = row.Part == _chart.Chart.Parts[0].Value;
            return periods.Count > 1 ? (Series(periods.IndexOf(row.Period)), ChartInk.None)
                : isOwn ? (ChartInk.First, ChartInk.First)
                : (ChartInk.Tint, ChartInk.First);
        }

        return row.Kind == ChartRowKind.Base && !_namesParts ? (ChartInk.Ground, ChartInk.First) : (ChartInk.First, ChartInk.First);
    }

    private static ChartInk Series(int index) => ChartInk.First + index;

    private void DrawScaleEnds()
    {
        var unit = ChartRows.UnitOf(_chart);
        var end = new Plans.Targets.Quantity(_scale.To, Plans.BritishFormat.Number(_scale.To), ChartWords.IsSign(unit) ? unit : "");
        var baseline = _y + ChartDrawing.TextSize + 1;
        _items.Add(new ChartItem.Label("0", _scale.Start, baseline, ChartDrawing.SmallTextSize) { Anchor = LabelAnchor.Middle });
        _items.Add(new ChartItem.Label(ChartWords.Amount(end), _scale.End, baseline, ChartDrawing.SmallTextSize) { Anchor = LabelAnchor.End });
        _y = baseline + 3;
    }

    private ImmutableArray<string> LinesOf(ChartRow row) =>
        TextLines.Break(_namesParts ? row.Part! : row.Label, WidestLabels, ChartDrawing.TextSize, false);
}
