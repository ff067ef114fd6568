using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Annual;

/// <summary>The sections of the chapters that list a year's objectives: what they are called and where they are.</summary>
public static class AnnualSections
{
    public static string IdOf(string chapterId, GoalObjectives entry) => $"{chapterId}-{entry.Goal?.Id ?? "no-goal"}";

    public static string IdOf(string chapterId, GroupObjectives entry) => $"{chapterId}-{entry.Group.Id.Value}";

    public static string TitleOf(GoalObjectives entry) =>
        entry.Goal is { } goal ? $"Goal {goal.Number} – {goal.Title}" : "Objectives that contribute to no goal";
}
