using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Progress;
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

    private static TargetStatus StatusOf(Target target, SeriesPoint? first, SeriesPoint? latest)
    {
        if (target is not Target.Level level)
        {
            return TargetStatus.Open;
        }

        if (latest is null)
        {
            return TargetStatus.NotMeasured;
        }

        var better = WayFrom(first!.Value.Value, level.Value.Value);
        return TargetComparison.Judge(level, _ => new Measurement(latest.Value.Value), better) == Verdict.Met ? TargetStatus.Reached
            : IsOver(level.When, latest.Period.Value) ? TargetStatus.Missed
            : TargetStatus.NotYet;
    }

    /// <summary>A level without "at least" or "at most" is approached from where the series began.</summary>
    private static Better? WayFrom(decimal first, decimal aim) =>
        first > aim ? Better.Lower : first < aim ? Better.Higher : null;

    private static bool IsOver(When? when, string period) =>
        when?.LastDay is { } last && MeasuredTime.Read(period) is { } time && time.LastDay >= last;
}
