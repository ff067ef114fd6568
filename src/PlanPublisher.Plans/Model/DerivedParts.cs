namespace PlanPublisher.Plans.Model;

/// <summary>The names of parts that no file holds: they are made from the plan's things.</summary>
public static class DerivedParts
{
    /// <summary>The cards of all goals.</summary>
    public const string GoalOverview = "goal-overview";

    /// <summary>A chapter for each goal.</summary>
    public const string Goals = "goals";

    /// <summary>One chapter with a section for each strategic initiative.</summary>
    public const string StrategicInitiatives = "strategic-initiatives";

    /// <summary>A chapter for each annex.</summary>
    public const string Annexes = "annexes";

    public static readonly IReadOnlyList<string> All = [Annexes, GoalOverview, Goals, StrategicInitiatives];
}
