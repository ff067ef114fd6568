using System.Collections.Immutable;
using PlanPublisher.Plans;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Templates.Charts.Values;

/// <summary>Makes the rows of a chart from its series and targets: part by part, the measured values and then what is aimed at.</summary>
public static class ChartRows
{
    /// <summary>What stands in the place of a value that nobody has.</summary>
    public const string NotKnown = "Not known";

    public static ImmutableArray<ChartRow> Of(ResolvedChart chart)
    {
        var rows = ImmutableArray.CreateBuilder<ChartRow>();
        foreach (var part in PartsOf(chart))
        {
            var measured = Measured(chart, part).ToList();
            rows.AddRange(measured);
            rows.AddRange(chart.Targets.Where(target => target.Part == part && IsLevel(target)).Select(target => Aimed(chart, target)));
            if (part is not null && measured.Count == 0 && chart is { Series: not null, Chart.Kind: ChartKind.Comparison })
            {
                rows.Add(new ChartRow(ChartRowKind.Open, OnlyPeriodOf(chart), chart.Chart.Span) { Part = part, Reason = NotKnown });
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>The unit of all values; empty if they are plain numbers.</summary>
    public static string UnitOf(ResolvedChart chart) =>
        (chart.Series?.Points ?? []).Select(point => point.Value.Unit)
            .Concat(chart.Targets.Select(target => target.Target).OfType<Target.Level>().Select(level => level.Value.Unit))
            .FirstOrDefault(unit => unit.Length > 0) ?? "";

    /// <summary>The target as a row, in the unit of the chart.</summary>
    public static ChartRow Aimed(ResolvedChart chart, ChartTarget target) => target.Target switch
    {
        Target.Level level => new ChartRow(ChartRowKind.Target, PeriodOf(level.When), level.Span)
        {
            Part = target.Part,
            Value = level.Value.Unit.Length == 0 ? level.Value with { Unit = UnitOf(chart) } : level.Value,
            Comparison = level.Comparison,
        },
        _ => new ChartRow(ChartRowKind.Open, "", target.Target.Span) { Part = target.Part, Reason = target.Words },
    };

    /// <summary>"2003/04", "by 31 March 2004"; empty without a time.</summary>
    public static string PeriodOf(When? when) => when switch
    {
        null => "",
        { IsDeadline: true } => $"by {WordsOf(when)}",
        _ => WordsOf(when),
    };

    /// <summary>The parts in the author's order, null standing for what is about the whole.</summary>
    private static IEnumerable<string?> PartsOf(ResolvedChart chart) =>
        chart.Chart.Parts.Select(part => (string?)part.Value)
            .Concat((chart.Series?.Points ?? []).Select(point => point.Part?.Value))
            .Concat(chart.Targets.Where(IsLevel).Select(target => target.Part))
            .Distinct();

    /// <summary>The period of what is missing in a comparison at one time.</summary>
    private static string OnlyPeriodOf(ResolvedChart chart) =>
        chart.Series!.Points.Select(point => point.Period.Value).Distinct().ToList() is [var only] ? only : "";

    private static bool IsLevel(ChartTarget target) => target.Target is not Target.Milestone;

    private static IEnumerable<ChartRow> Measured(ResolvedChart chart, string? part) =>
        (chart.Series?.Points ?? []).Where(point => point.Part?.Value == part).Select(Of);

    public static ChartRow Of(SeriesPoint point) => new(KindOf(point.Kind), point.Period.Value, point.Span)
    {
        Part = point.Part?.Value,
        Value = point.Value,
    };

    private static ChartRowKind KindOf(SeriesPointKind kind) => kind switch
    {
        SeriesPointKind.Base => ChartRowKind.Base,
        SeriesPointKind.Actual => ChartRowKind.Actual,
        SeriesPointKind.Estimate => ChartRowKind.Estimate,
        _ => throw new System.Diagnostics.UnreachableException($"no row for a value of kind {kind}"),
    };

    /// <summary>Days as they are read; all other times stand as they were written.</summary>
    private static string WordsOf(When when) => (when.Words.Split('-').Length, when.LastDay) switch
    {
        (3, { } day) => BritishFormat.Date(day),
        (2, { } day) when when.Words.Length == 7 => BritishFormat.Month(day),
        _ => when.Words,
    };
}
