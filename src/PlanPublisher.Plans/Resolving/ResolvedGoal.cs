using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A goal with everything that is linked to it.</summary>
/// <param name="Supported">The items of frameworks that it supports, by framework, in its order.</param>
/// <param name="Objectives">The objectives that contribute to it, by group and number.</param>
public sealed record ResolvedGoal(
    Goal Goal,
    ImmutableArray<FrameworkItem> Supported,
    ImmutableArray<ResolvedObjective> Objectives,
    int AimCount,
    int InitiativeCount,
    int NestedInitiativeCount,
    int SuccessClauseCount)
{
    /// <summary>The group that it stands in; null in a plan without groups of goals.</summary>
    public GoalGroup? Group { get; init; }

    /// <summary>Whether its chapter begins the group, where references to the group lead.</summary>
    public bool BeginsGroup { get; init; }
}
