using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Goals;

/// <summary>What a goal consists of, counted: "7 aims, 12 key initiatives, 14 contributing objectives".</summary>
public static class GoalCounts
{
    /// <summary>What a goal has none of is left out; empty if it has nothing.</summary>
    public static string Of(ResolvedGoal goal, Phrases phrases)
    {
        (int Count, string Words)[] counts =
        [
            (goal.AimCount, phrases.Counted(goal.AimCount, "aim")),
            (goal.InitiativeCount, phrases.Counted(goal.InitiativeCount, "key initiative")),
            (goal.Objectives.Length, phrases.Counted(goal.Objectives.Length, "contributing objective")),
        ];
        return string.Join(", ", counts.Where(c => c.Count > 0).Select(c => c.Words));
    }
}
