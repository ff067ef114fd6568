using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Finds what a plan promises, each thing once.</summary>
/// <remarks>
/// Objectives stand under the first of their goals, in a plan without goals under their group. Indicators of priorities stand under
/// these; what is only measured, or promised through another indicator, is no promise. A plan with neither promises
/// the outcomes it works for: the items of its frameworks that it says the meaning of. Those that it only names stand outside of it.
/// </remarks>
internal sealed class PromiseList(Plan plan)
{
    public ImmutableArray<PromiseGroup> Make()
    {
        var links = new ObjectiveLinks(plan);
        IEnumerable<PromiseGroup> groups = plan.Objectives.IsEmpty && plan.Priorities.IsEmpty
            ? plan.Frameworks.Where(framework => framework.HasSummaries).SelectMany(Of)
            : plan.Goals.IsEmpty ? links.ByGroup().Select(group => Of(group.PlaceId, group.Group.Title, group.Group.Id.Value, group.Objectives))
            : links.ByFirstGoal().Select(goal => Of(goal.PlaceId, goal.Goal?.Title, goal.Goal?.Id, goal.Objectives));
        return [.. groups.Concat(plan.Priorities.Select(Of)).Where(group => !group.Promises.IsEmpty)];
    }

    private static PromiseGroup Of(string placeId, Sourced<string>? title, string? id, ImmutableArray<AnnualObjective> annual)
    {
        var objectives = annual.Select(objective => objective.Objective.Objective).ToList();
        return new PromiseGroup(
            placeId,
            title,
            [.. objectives.SelectMany(Of)],
            [
                .. id is null ? [] : new[] { id },
                .. objectives.SelectMany(objective => objective.Indicators.Select(indicator => indicator.Id.Value).Prepend(objective.Id)),
            ]);
    }

    private static PromiseGroup Of(Priority priority)
    {
        var promised = priority.Indicators.Where(indicator => indicator.Target is not (Target.None or Target.Via)).ToList();
        return new PromiseGroup(
            $"promises-of-{priority.Id}",
            priority.Title,
            [.. promised.Select(indicator => new Promise.OfTarget(indicator))],
            [.. promised.Select(indicator => indicator.Id.Value).Prepend(priority.Id)]);
    }

    private static IEnumerable<Promise> Of(Objective objective)
    {
        var targets = objective.Indicators.Select(indicator => new Promise.OfTarget(indicator));
        return objective.Plain is null && !objective.Indicators.IsEmpty ? targets : [new Promise.OfObjective(objective), .. targets];
    }

    private static IEnumerable<PromiseGroup> Of(Framework framework) =>
        framework.Items.GroupBy(item => item.Group?.Value).Select((group, index) => new PromiseGroup(
            $"promises-of-{framework.Id}-{index + 1}",
            group.First().Group ?? framework.Title,
            [.. group.Select(item => new Promise.OfOutcome(item))],
            [.. group.Select(item => item.Id.Value)]));
}
