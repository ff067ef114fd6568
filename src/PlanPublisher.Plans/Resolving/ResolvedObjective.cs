using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>An objective with the group that numbers it.</summary>
public sealed record ResolvedObjective(Objective Objective, ObjectiveGroup Group)
{
    /// <summary>Its number with its group's short title: "Town 2".</summary>
    public string Label => $"{Group.ShortTitle.Value} {Objective.Number.Value}";
}
