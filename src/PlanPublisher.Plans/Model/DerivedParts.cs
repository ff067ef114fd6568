namespace PlanPublisher.Plans.Model;

/// <summary>The names of parts that no file holds: they are made from the plan's things.</summary>
public static class DerivedParts
{
    /// <summary>The cards of all goals.</summary>
    public const string GoalOverview = "goal-overview";

    /// <summary>A chapter for each goal.</summary>
    public const string Goals = "goals";

    /// <summary>All strategic initiatives, in one chapter.</summary>
    public const string StrategicInitiatives = "strategic-initiatives";

    /// <summary>A chapter for each annex and each part of one.</summary>
    public const string Annexes = "annexes";

    /// <summary>The annual objectives with indicators and targets under each goal.</summary>
    public const string ObjectivesByGoal = "objectives-by-goal";

    /// <summary>The annual objectives with indicators and targets in each group.</summary>
    public const string ObjectivesByGroup = "objectives-by-group";

    /// <summary>A chapter for each matrix.</summary>
    public const string Matrices = "matrices";

    /// <summary>What is promised, in plain words: with each indicator, each objective, or each outcome.</summary>
    public const string Promises = "promises";

    /// <summary>Everything that is not settled yet.</summary>
    public const string OpenPlaceholders = "open-placeholders";

    public static readonly IReadOnlyList<string> All =
    [
        GoalOverview, Goals, StrategicInitiatives, Annexes, ObjectivesByGoal, ObjectivesByGroup, Matrices, Promises, OpenPlaceholders,
    ];
}
