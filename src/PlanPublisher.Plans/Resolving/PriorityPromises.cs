using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The indicators of a priority for which something is promised, in the order of its cells.</summary>
/// <param name="PlaceId">Where references to them lead.</param>
public sealed record PriorityPromises(string PlaceId, Priority Priority, ImmutableArray<Indicator> Indicators)
{
    /// <summary>Priorities without any promise are left out. What is only measured, or promised through another indicator, is none.</summary>
    internal static ImmutableArray<PriorityPromises> Of(Plan plan) =>
    [
        .. plan.Priorities
            .Select(priority => new PriorityPromises(
                $"promises-of-{priority.Id}",
                priority,
                [.. priority.Indicators.Where(indicator => indicator.Target is not (Target.None or Target.Via))]))
            .Where(promises => !promises.Indicators.IsEmpty),
    ];
}
