using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Progress;

/// <summary>How an indicator stands against its target, from the values of its latest period.</summary>
/// <param name="IsFinal">Whether that period reaches the end of the target's time; before, an answer holds only so far.</param>
/// <param name="Rule">The rule by which it was judged, in words.</param>
/// <param name="Latest">The values of the latest period; empty if there is only a baseline.</param>
public sealed record IndicatorProgress(Verdict Verdict, bool IsFinal, string Rule, ImmutableArray<Actual> Latest)
{
    /// <returns>Null for an indicator of which nothing was measured.</returns>
    public static IndicatorProgress? Of(Indicator indicator)
    {
        if (indicator.Actuals.IsDefaultOrEmpty)
        {
            return null;
        }

        var baselines = LeavesOf(indicator.Target).OfType<Target.Change>().Select(change => change.From?.Period).ToList();
        var measured = indicator.Actuals.Where(actual => !baselines.Contains(actual.Period.Value)).ToList();
        var last = measured.Count == 0 ? null : measured.Max(actual => TargetTime.LastDay(actual.Period.Value));
        ImmutableArray<Actual> latest = [.. measured.Where(actual => TargetTime.LastDay(actual.Period.Value) == last)];

        Measurement Measured(string? part)
        {
            var value = Find(latest, part)?.Measured ?? Measurement.None;
            var baseline = indicator.Actuals.FirstOrDefault(actual =>
                baselines.Contains(actual.Period.Value) && (actual.Part is null || actual.Part?.Value == part));
            return value with { Baseline = baseline?.Measured.Value };
        }

        var end = LeavesOf(indicator.Target).Max(leaf => EndOf(leaf));
        return new IndicatorProgress(
            TargetComparison.Judge(indicator.Target, Measured, indicator.Better),
            end is null || last >= end,
            TargetComparison.RuleOf(indicator.Target, indicator.Better),
            latest);
    }

    /// <summary>A value without a part is one of the whole; a thing delivered is never taken for another one.</summary>
    private static Actual? Find(ImmutableArray<Actual> latest, string? part) =>
        latest.FirstOrDefault(actual => actual.Part?.Value == part)
            ?? latest.FirstOrDefault(actual => actual.Part is null && actual.Measured.Done is null);

    private static IEnumerable<Target> LeavesOf(Target target) => target switch
    {
        Target.All all => all.Parts.SelectMany(LeavesOf),
        Target.Then then => then.Parts.SelectMany(LeavesOf),
        Target.Equivalent equivalent => equivalent.Parts.SelectMany(LeavesOf),
        Target.Split split => split.Parts.SelectMany(part => LeavesOf(part.Target)),
        _ => [target],
    };

    private static DateOnly? EndOf(Target target) => target switch
    {
        Target.Level level => level.When?.LastDay,
        Target.Change change => change.When?.LastDay,
        Target.Within within => within.When?.LastDay,
        Target.Rank rank => rank.When?.LastDay,
        _ => null,
    };
}
