using System.Collections.Immutable;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Charts.Geometry;
using PlanPublisher.Templates.Charts.Values;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>A row for each indicator: a bar for its latest value, a diamond on its target, both in words at the end.</summary>
public sealed class BulletsDrawing
{
    private const decimal BarHeight = 10;
    private const decimal LineHeight = 14;
    private const decimal RowGap = 9;
    private const decimal Gap = 8;
    private const decimal Radius = 5;
    private const decimal WidestLabels = 170;
    private const decimal WidestWords = 150;

    private readonly ImmutableArray<ChartItem>.Builder _items = ImmutableArray.CreateBuilder<ChartItem>();
    private readonly ImmutableArray<TargetStanding> _standings;
    private readonly LinearScale _scale;
    private readonly decimal _wordsStart;
    private decimal _y = 1;

    private BulletsDrawing(ImmutableArray<TargetStanding> standings, decimal? end)
    {
        _standings = standings;
        var labels = standings.Max(s => LinesOf(s).Max(line => TextWidth.Of(line, ChartDrawing.TextSize, false)));
        var words = standings.Max(s => WordsOf(s).Max(line => TextWidth.Of(line.Words, ChartDrawing.TextSize, line.IsBold)));
        var highest = standings.Max(s => Math.Max(s.Aim.Value?.Value ?? 0, s.Latest?.Value?.Value ?? 0));
        highest = Math.Max(highest, end ?? 0);
        _wordsStart = ChartDrawing.Width - words - 1;
        _scale = new LinearScale(0, highest > 0 ? highest : 1, labels + Gap, _wordsStart - Gap - Radius);
    }

    /// <summary>Null if no target has a level.</summary>
    public static ChartDrawing? Of(ResolvedChart chart)
    {
        ImmutableArray<TargetStanding> standings = [.. chart.Targets.Select(target => TargetStanding.Of(chart, target))];
        return standings.Any(standing => standing.Aim.Value is not null)
            ? new BulletsDrawing(standings, chart.Chart.ScaleTo?.Value).Draw()
            : null;
    }

    private ChartDrawing Draw()
    {
        foreach (var standing in _standings)
        {
            DrawRow(standing);
        }

        _items.Add(new ChartItem.Rule(_scale.Start, 1, _scale.Start, _y - RowGap, ChartInk.Text, 0.85m));
        return new ChartDrawing(_items.ToImmutable(), _y - RowGap + 2);
    }

    private void DrawRow(TargetStanding standing)
    {
        var (labels, words) = (LinesOf(standing), WordsOf(standing));
        var height = (Math.Max(labels.Length, words.Length) * LineHeight) + 2;
        var middle = _y + (height / 2);
        for (var i = 0; i < labels.Length; i++)
        {
            _items.Add(new ChartItem.Label(labels[i], 0, Baseline(middle, i, labels.Length), ChartDrawing.TextSize));
        }

        for (var i = 0; i < words.Length; i++)
        {
            _items.Add(new ChartItem.Label(words[i].Words, _wordsStart, Baseline(middle, i, words.Length), ChartDrawing.TextSize) { IsBold = words[i].IsBold });
        }

        DrawScale(standing, middle);
        _y += height + RowGap;
    }

    private void DrawScale(TargetStanding standing, decimal middle)
    {
        if (standing.Aim.Value is not { } aim)
        {
            _items.AddRange(OpenMark.At(_scale.Start + Gap, middle, ChartWords.Of(TargetStatus.Open).Words));
            return;
        }

        _items.Add(new ChartItem.Bar(_scale.Start, middle - (BarHeight / 2), _scale.End - _scale.Start, BarHeight, ChartInk.Tint, ChartInk.None));
        if (standing.Latest?.Value is { } latest)
        {
            var end = _scale.Place(latest.Value);
            _items.Add(new ChartItem.Bar(_scale.Start, middle - (BarHeight / 2), end - _scale.Start, BarHeight, ChartInk.First, ChartInk.First) { Value = latest.Value });
        }

        var place = _scale.Place(aim.Value);
        _items.Add(new ChartItem.Rule(place, middle - 8, place, middle + 8, ChartInk.Text, 1.4m));
        _items.Add(new ChartItem.Mark(MarkShape.Diamond, place, middle, Radius, ChartInk.Target, ChartInk.Text) { Value = aim.Value });
    }

    private static decimal Baseline(decimal middle, int line, int lines) =>
        middle + ((line - ((lines - 1) / 2m)) * LineHeight) + (ChartDrawing.MiddleToBaseline * ChartDrawing.TextSize);

    private static ImmutableArray<string> LinesOf(TargetStanding standing) =>
        TextLines.Break(standing.About.Label ?? standing.About.Indicator.Measure.Value, WidestLabels, ChartDrawing.TextSize, false);

    /// <summary>The target in bold, and under it what was measured.</summary>
    private static ImmutableArray<(string Words, bool IsBold)> WordsOf(TargetStanding standing)
    {
        var aim = standing.Aim.Value is null ? standing.Aim.Reason! : standing.Aim.AmountInTime;
        var latest = standing.Latest?.AmountInTime;
        return
        [
            .. TextLines.Break(aim, WidestWords, ChartDrawing.TextSize, true).Select(line => (line, standing.Aim.Value is not null)),
            .. latest is null ? [] : TextLines.Break(latest, WidestWords, ChartDrawing.TextSize, false).Select(line => (line, false)),
        ];
    }
}
