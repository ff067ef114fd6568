using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Templates.Charts.Values;

/// <summary>A target with the value it is held against, and how the two stand.</summary>
/// <param name="About">The target that it is about.</param>
/// <param name="Aim">The target's row.</param>
/// <param name="Latest">Null if nothing comparable was measured.</param>
public sealed record TargetStanding(ChartTarget About, ChartRow Aim, ChartRow? Latest, TargetStatus Status)
{
    /// <summary>The standing of a target among the measured values of its part.</summary>
    public static TargetStanding Of(ResolvedChart chart, ChartTarget target)
    {
        var points = (chart.Series?.Points ?? []).Where(point => point.Part?.Value == target.Part).ToList();
        var latest = target.Measured ?? LatestValue.Of(points);
        return new TargetStanding(
            target,
            ChartRows.Aimed(chart, target),
            latest is null ? null : ChartRows.Of(latest),
            StatusOf(target.Target, points.FirstOrDefault() ?? latest, latest));
    }

    private static TargetStatus StatusOf(Target target, SeriesPoint? first, SeriesPoint? latest) => (target, latest) switch
    {
        (not Target.Level, _) => TargetStatus.Open,
        (_, null) => TargetStatus.NotMeasured,
        (Target.Level level, _) when IsAt(level, first!.Value.Value, latest.Value.Value) => TargetStatus.Reached,
        (Target.Level level, _) when IsOver(level.When, latest.Period.Value) => TargetStatus.Missed,
        _ => TargetStatus.NotYet,
    };

    /// <summary>A level without "at least" or "at most" is approached from where the series began.</summary>
    private static bool IsAt(Target.Level level, decimal first, decimal latest) => level.Comparison switch
    {
        Comparison.AtLeast => latest >= level.Value.Value,
        Comparison.AtMost => latest <= level.Value.Value,
        _ when first > level.Value.Value => latest <= level.Value.Value,
        _ when first < level.Value.Value => latest >= level.Value.Value,
        _ => latest == level.Value.Value,
    };

    private static bool IsOver(When? when, string period) =>
        when?.LastDay is { } last && MeasuredTime.Read(period) is { } time && time.LastDay >= last;
}
