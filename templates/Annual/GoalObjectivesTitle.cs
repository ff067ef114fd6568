using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Annual;

/// <summary>What the section of a goal's objectives is called, in the text and in the contents.</summary>
public static class GoalObjectivesTitle
{
    public static string Of(GoalObjectives entry) =>
        entry.Goal is { } goal ? $"Goal {goal.Number} – {goal.Title}" : "Objectives that contribute to no goal";
}
