using System.Collections.Immutable;
using PlanPublisher.Plans;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Charts.Geometry;
using PlanPublisher.Templates.Charts.Values;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>What is to be delivered when: a row for each milestone, its diamond on a line of months.</summary>
public sealed class MilestonesDrawing
{
    private const decimal TextWidthMost = 210;
    private const decimal Start = 226;
    private const decimal LineHeight = 13.5m;
    private const decimal RowGap = 7;
    private const decimal HeadHeight = 20;
    private const decimal Radius = 5;
    private const decimal Gap = 6;

    private readonly ImmutableArray<ChartItem>.Builder _items = ImmutableArray.CreateBuilder<ChartItem>();
    private readonly ImmutableArray<ChartMilestone> _milestones;
    private readonly DateOnly _first;
    private readonly DateOnly _last;
    private readonly LinearScale _scale;
    private decimal _y = HeadHeight + RowGap;

    private MilestonesDrawing(ImmutableArray<ChartMilestone> milestones)
    {
        _milestones = milestones;
        var (first, last) = (milestones[0].Day, milestones[^1].Day);
        _first = new DateOnly(first.Year, first.Month, 1);
        _last = new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month));
        _scale = new LinearScale(_first.DayNumber, _last.DayNumber, Start, ChartDrawing.Width - Radius - 1);
    }

    /// <summary>Null if nothing has a date.</summary>
    public static ChartDrawing? Of(ResolvedChart chart)
    {
        var milestones = ChartMilestone.Of(chart);
        return milestones.IsEmpty ? null : new MilestonesDrawing(milestones).Draw();
    }

    private ChartDrawing Draw()
    {
        var at = _items.Count;
        foreach (var milestone in _milestones)
        {
            DrawRow(milestone);
        }

        _items.InsertRange(at, Months(_y - RowGap));
        return new ChartDrawing(_items.ToImmutable(), _y - RowGap + 1);
    }

    private void DrawRow(ChartMilestone milestone)
    {
        var lines = TextLines.Break(milestone.Words, TextWidthMost, ChartDrawing.TextSize, false);
        var height = lines.Length * LineHeight;
        for (var i = 0; i < lines.Length; i++)
        {
            _items.Add(new ChartItem.Label(lines[i], 0, _y + (i * LineHeight) + 10.5m, ChartDrawing.TextSize));
        }

        var (x, middle) = (_scale.Place(milestone.Day.DayNumber), _y + (height / 2));
        var width = TextWidth.Of(milestone.When, ChartDrawing.SmallTextSize, true);
        var isBefore = x + Radius + Gap + width > ChartDrawing.Width;
        var label = new ChartItem.Label(
            milestone.When,
            isBefore ? x - Radius - Gap : x + Radius + Gap,
            middle + (ChartDrawing.MiddleToBaseline * ChartDrawing.SmallTextSize),
            ChartDrawing.SmallTextSize)
        {
            IsBold = true,
            Anchor = isBefore ? LabelAnchor.End : LabelAnchor.Start,
        };
        // The line of a quarter would run through the date.
        _items.Add(new ChartItem.Bar(isBefore ? label.X - width - 1 : label.X - 1, middle - 6, width + 2, 12, ChartInk.Ground, ChartInk.None));
        _items.Add(new ChartItem.Mark(MarkShape.Diamond, x, middle, Radius, ChartInk.Target, ChartInk.Text));
        _items.Add(label);
        _y += height + RowGap;
    }

    /// <summary>A line at the start of each quarter, named as far as there is room.</summary>
    private IEnumerable<ChartItem> Months(decimal bottom)
    {
        var free = 0m;
        for (var month = _first; month <= _last; month = month.AddMonths(1))
        {
            var x = _scale.Place(month.DayNumber);
            var isQuarter = month.Month % 3 == 1;
            if (!isQuarter && month != _first)
            {
                continue;
            }

            yield return new ChartItem.Rule(x, HeadHeight - 3, x, bottom, ChartInk.Hairline, 0.5m);
            var name = BritishFormat.Month(month);
            var width = TextWidth.Of(name, ChartDrawing.SmallTextSize, false);
            if (x >= free && x + width <= ChartDrawing.Width)
            {
                yield return new ChartItem.Label(name, x, HeadHeight - 7, ChartDrawing.SmallTextSize);
                free = x + width + Gap;
            }
        }

        yield return new ChartItem.Rule(Start, HeadHeight - 3, ChartDrawing.Width, HeadHeight - 3, ChartInk.Text, 0.85m);
    }
}
