using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Finds what a chart shows of targets: those that its author names, and those of indicators of its series.</summary>
internal static class ChartTargets
{
    public static ImmutableArray<ChartTarget> Of(Plan plan, Chart chart, Series? series)
    {
        var named = chart.Targets.SelectMany(link => Named(plan, chart, link));
        var measured = series is null || chart.Kind == ChartKind.Milestones
            ? []
            : PlanIndicators.OfAgreements(plan)
                .Where(indicator => indicator.SeriesId?.Value == series.Id)
                .Where(indicator => chart.Targets.All(link => link.IndicatorId.Value != indicator.Indicator.Id.Value))
                .SelectMany(indicator => Levels(indicator.Indicator));
        return [.. named, .. measured];
    }

    /// <summary>The dated milestones of a target.</summary>
    public static IEnumerable<Target.Milestone> MilestonesOf(Target target) =>
        TargetParts.Of(target).OfType<Target.Milestone>().Where(milestone => milestone.When?.LastDay is not null);

    /// <summary>The level that a target is drawn at, or what stands in its place while it is open; null if it is neither.</summary>
    public static Target? LevelOf(Target target) =>
        (Target?)TargetParts.Of(target).OfType<Target.Level>().FirstOrDefault()
        ?? TargetParts.Of(target).OfType<Target.Pending>().FirstOrDefault();

    private static IEnumerable<ChartTarget> Named(Plan plan, Chart chart, ChartTargetLink link)
    {
        if (PlanIndicators.Of(plan).FirstOrDefault(i => i.Id.Value == link.IndicatorId.Value) is not { } indicator)
        {
            return [];
        }

        var targets = chart.Kind == ChartKind.Milestones
            ? MilestonesOf(indicator.Target)
            : LevelOf(indicator.Target) is { } level ? [level] : Enumerable.Empty<Target>();
        return targets.Select(target => new ChartTarget(indicator, target, TargetWords.Sentence(target))
        {
            Part = link.Part?.Value,
            Label = link.Label?.Value,
            Measured = LatestValue.Of(PointsOf(plan, indicator, link.Part?.Value)),
        });
    }

    private static IEnumerable<SeriesPoint> PointsOf(Plan plan, Indicator indicator, string? part)
    {
        var measured = PlanIndicators.OfAgreements(plan).FirstOrDefault(i => i.Indicator.Id.Value == indicator.Id.Value);
        var series = plan.Series.FirstOrDefault(series => series.Id == measured?.SeriesId?.Value);
        return series is null ? [] : series.Points.Where(point => point.Part?.Value == part);
    }

    private static IEnumerable<ChartTarget> Levels(Indicator indicator) => indicator.Target switch
    {
        Target.Level level => [new ChartTarget(indicator, level, TargetWords.Sentence(level))],
        Target.Split split => split.Parts
            .Where(part => part.Target is Target.Level)
            .Select(part => new ChartTarget(indicator, part.Target, TargetWords.Sentence(part.Target)) { Part = part.Name }),
        _ => [],
    };
}
