using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Annual;

/// <summary>What the section of a goal's objectives is called, in the text and in the contents.</summary>
public static class GoalObjectivesTitle
{
    public static string Of(GoalObjectives entry, Phrases phrases) =>
        entry.Goal is { } goal ? $"{phrases.NameOf(goal)} – {goal.Title}" : phrases["Objectives that contribute to no goal"];
}
