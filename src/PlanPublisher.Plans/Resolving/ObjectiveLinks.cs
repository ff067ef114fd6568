using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Which objectives belong to a goal, a group or a strategic initiative, and where each comes from.</summary>
internal sealed class ObjectiveLinks
{
    private readonly Plan _plan;
    private readonly ImmutableArray<AnnualObjective> _all;

    public ObjectiveLinks(Plan plan)
    {
        _plan = plan;
        _all = [.. plan.Objectives.Select(Link).OfType<AnnualObjective>()];
    }

    /// <summary>Under each goal those that name it; at the end those that name no goal.</summary>
    public ImmutableArray<GoalObjectives> ByGoal() => Under((objective, goal) => objective.Goals.Contains(goal));

    /// <summary>Each objective once: under the first goal that it names, or at the end.</summary>
    public ImmutableArray<GoalObjectives> ByFirstGoal() => Under((objective, goal) => objective.Goals is [var first, ..] && first == goal);

    private ImmutableArray<GoalObjectives> Under(Func<AnnualObjective, Goal, bool> belongs)
    {
        var groups = _plan.Goals.Select(goal =>
            new GoalObjectives($"objectives-of-{goal.Id}", goal, [.. _all.Where(objective => belongs(objective, goal))]));
        ImmutableArray<AnnualObjective> others = [.. _all.Where(objective => objective.Goals.IsEmpty)];
        return others.IsEmpty ? [.. groups] : [.. groups, new GoalObjectives("objectives-of-no-goal", null, others)];
    }

    public ImmutableArray<GroupObjectives> ByGroup() =>
        [.. _plan.ObjectiveGroups.Select(group => new GroupObjectives($"objectives-of-{group.Id.Value}", group, Of(group)))];

    public ImmutableArray<AnnualObjective> Of(ObjectiveGroup group) =>
        [.. _all.Where(objective => objective.Objective.Group == group)];

    public ImmutableArray<ResolvedObjective> Of(StrategicInitiative initiative) =>
        [.. _all.Where(objective => objective.Initiatives.Contains(initiative)).Select(objective => objective.Objective)];

    /// <returns>Null for an objective in the folder of no group, which is an error.</returns>
    private AnnualObjective? Link(Objective objective)
    {
        var goals = objective.GoalNumbers.Select(number => number.Value).ToHashSet();
        var initiatives = objective.StrategicInitiativeNumbers.Select(number => number.Value).ToHashSet();
        return _plan.ObjectiveGroups.FirstOrDefault(group => group.Id.Value == objective.GroupId.Value) is { } group
            ? new AnnualObjective(
                new ResolvedObjective(objective, group),
                [.. _plan.Goals.Where(goal => goals.Contains(goal.Number.Value))],
                [.. _plan.StrategicInitiatives.Where(initiative => initiatives.Contains(initiative.Number.Value))])
            : null;
    }
}
