using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Checks that a chart names what exists, and that its kind can show it without lying.</summary>
/// <remarks>Lengths mean values, so they have one unit and begin at zero; a line joins consecutive years only.</remarks>
internal sealed class ChartRules(Plan plan, Chart chart, DiagnosticBag problems)
{
    private const int MostColours = 4;
    private const int MostBars = 24;
    private const int MostPanels = 9;

    private bool HasLines => chart.Kind is ChartKind.Trend or ChartKind.Panels;

    /// <param name="series">Null if the chart names none, or one that was reported.</param>
    public void Check(Series? series)
    {
        CheckTargets(series);
        if (series is not null)
        {
            CheckParts(series);
            CheckSizes(series);
            if (HasLines)
            {
                new ChartLineRules(chart, problems).Check(series);
            }
            else
            {
                CheckBars(series);
            }

            CheckNumbers(series);
        }

        CheckUnits(series);
        CheckScale(series);
    }

    private void CheckTargets(Series? series)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var link in chart.Targets.Where(link => link.IndicatorId.Value.Length > 0))
        {
            var id = link.IndicatorId;
            if (!first.TryAdd($"{id.Value} {link.Part?.Value}", id.Span))
            {
                problems.Add(ChartProblems.TargetTwice(id.Span, id.Value, first[$"{id.Value} {link.Part?.Value}"]));
            }
            else if (PlanIndicators.Of(plan).FirstOrDefault(indicator => indicator.Id.Value == id.Value) is not { } indicator)
            {
                problems.Add(ChartProblems.UnknownIndicator(id.Span, id.Value, PlanIndicators.Of(plan).Select(i => i.Id.Value)));
            }
            else
            {
                CheckKind(id, indicator.Target);
            }

            if (link.Part is { } part && series is not null)
            {
                CheckPart(series, part);
            }
        }
    }

    private void CheckKind(Sourced<string> id, Target target)
    {
        if (chart.Kind == ChartKind.Milestones && !ChartTargets.MilestonesOf(target).Any())
        {
            problems.Add(ChartProblems.TargetNotDrawable(id.Span, id.Value, "milestone with a date", "write it as 'by 2004-03-31: …', or leave it out"));
        }
        else if (chart.Kind != ChartKind.Milestones && ChartTargets.LevelOf(target) is null)
        {
            problems.Add(ChartProblems.TargetNotDrawable(id.Span, id.Value, "level", "a level is a value such as 'at least 83%'; leave other targets out"));
        }
    }

    private void CheckParts(Series series)
    {
        foreach (var part in chart.Parts)
        {
            // What a comparison has no value of is shown as not known.
            if (chart.Kind != ChartKind.Comparison || series.Points.All(point => point.Part is null))
            {
                CheckPart(series, part);
            }
        }

        foreach (var point in series.Points.Where(point => chart.Kind == ChartKind.Comparison && point.Part is not null))
        {
            if (chart.Parts.All(part => part.Value != point.Part!.Value.Value))
            {
                var named = chart.Parts.Select(part => part.Value).ToList();
                problems.Add(ChartProblems.UnknownPart(point.Part!.Value.Span, $"the list of the chart '{chart.Id}'", point.Part.Value.Value, named));
            }
        }
    }

    private void CheckPart(Series series, Sourced<string> part)
    {
        var known = series.Points.Select(point => point.Part?.Value).OfType<string>().Distinct().ToList();
        if (!known.Contains(part.Value))
        {
            problems.Add(ChartProblems.UnknownPart(part.Span, $"the series '{series.Id}'", part.Value, known));
        }
    }

    private void CheckSizes(Series series)
    {
        var parts = series.Points.Select(point => point.Part?.Value).Distinct().Count();
        var periods = series.Points.Select(point => point.Period.Value).Distinct().Count();
        var (colours, hint) = chart.Kind switch
        {
            ChartKind.Trend => (parts, "make it 'figure: panels', a small chart for each part"),
            ChartKind.Comparison => (periods, "compare fewer periods"),
            _ => (0, ""),
        };
        if (colours > MostColours)
        {
            problems.Add(ChartProblems.TooManyColours(chart.Title.Span, colours, MostColours, hint));
        }

        if (chart.Kind == ChartKind.Panels && parts > MostPanels)
        {
            problems.Add(ChartProblems.TooLarge(chart.Title.Span, parts, "panels", MostPanels));
        }
        else if (!HasLines && series.Points.Length > MostBars)
        {
            problems.Add(ChartProblems.TooLarge(chart.Title.Span, series.Points.Length, "bars", MostBars));
        }
    }

    private void CheckBars(Series series)
    {
        foreach (var point in series.Points.Where(point => point.Value.Value < 0))
        {
            problems.Add(ChartProblems.BelowZero(point.Span, TargetWords.Of(point.Value)));
        }
    }

    private void CheckNumbers(Series series)
    {
        foreach (var point in series.Points.Where(point => Math.Abs(point.Value.Value) is > 1_000_000_000m or (> 0 and < 0.0001m)))
        {
            problems.Add(ChartProblems.SizeNotDrawable(point.Span, TargetWords.Of(point.Value)));
        }
    }

    private void CheckUnits(Series? series)
    {
        var units = (series?.Points ?? []).Select(point => (point.Value.Unit, Span: point.Span))
            .Concat(ChartTargets.Of(plan, chart, series)
                .Where(target => target.Target is Target.Level)
                .Select(target => (((Target.Level)target.Target).Value.Unit, Span: SpanOf(target))))
            .Where(unit => unit.Unit.Length > 0)
            .ToList();
        foreach (var (unit, span) in units.Where(unit => !IsSameUnit(unit.Unit, units[0].Unit)))
        {
            problems.Add(ChartProblems.MixedUnits(span, unit, units[0].Unit, units[0].Span));
        }
    }

    /// <summary>A target, whose unit may be left out, may also shorten it: "officers" for "officers recruited".</summary>
    private static bool IsSameUnit(string unit, string whole) =>
        unit == whole || whole.StartsWith(unit + " ", StringComparison.Ordinal);

    private SourceSpan SpanOf(ChartTarget target) =>
        chart.Targets.FirstOrDefault(link => link.IndicatorId.Value == target.Indicator.Id.Value)?.IndicatorId.Span
        ?? target.Target.Span;

    private void CheckScale(Series? series)
    {
        var values = (series?.Points ?? []).Select(point => point.Value.Value)
            .Concat(ChartTargets.Of(plan, chart, series).Select(t => t.Target).OfType<Target.Level>().Select(level => level.Value.Value))
            .DefaultIfEmpty(0)
            .ToList();
        if (chart.ScaleFrom is { } from)
        {
            if (!HasLines)
            {
                problems.Add(ChartProblems.ScaleNotHonest(from.Span, "begin", "bars begin at zero", "leave 'scale-from' out"));
            }
            else if (from.Value > values.Min())
            {
                problems.Add(ChartProblems.ScaleNotHonest(from.Span, "begin", "a value lies below", "begin it at the lowest value or below"));
            }
        }

        if (chart.ScaleTo is { } to && (to.Value < values.Max() || to.Value > 1_000_000_000m || to.Value <= 0))
        {
            problems.Add(ChartProblems.ScaleNotHonest(to.Span, "end", "a value lies beyond, or it is no size for a scale", "end it at the highest value or beyond"));
        }
    }
}
