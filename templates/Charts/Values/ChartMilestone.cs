using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Templates.Charts.Values;

/// <summary>Something to be delivered by a day.</summary>
/// <param name="Words">What, with a capital letter, and where if that is said.</param>
/// <param name="When">The time as it is printed: "by 31 March 2004", "2003/04".</param>
/// <param name="Day">The last day it allows.</param>
/// <param name="Owner">The author's name for the indicator that it belongs to; null if none was given.</param>
public sealed record ChartMilestone(string Words, string When, DateOnly Day, string? Owner, SourceSpan Span)
{
    /// <summary>The milestones of a chart by their day, those of one day in the author's order.</summary>
    public static ImmutableArray<ChartMilestone> Of(ResolvedChart chart) =>
    [
        .. chart.Targets.Where(target => target.Target is Target.Milestone { When.LastDay: not null })
            .Select(target => Of(target, (Target.Milestone)target.Target))
            .OrderBy(milestone => milestone.Day),
    ];

    private static ChartMilestone Of(ChartTarget target, Target.Milestone milestone)
    {
        var item = milestone.Scope is { } scope ? $"{scope}: {milestone.Item}" : milestone.Item;
        return new ChartMilestone(
            char.ToUpperInvariant(item[0]) + item[1..],
            ChartRows.PeriodOf(milestone.When),
            milestone.When!.LastDay!.Value,
            target.Label,
            milestone.Span);
    }
}
