using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The titles of derived parts that have no introduction to give them another.</summary>
internal static class DerivedPartTitles
{
    public static string Of(string name) => name switch
    {
        DerivedParts.GoalOverview => "Goal overview",
        DerivedParts.Goals => "Goals",
        DerivedParts.StrategicInitiatives => "Key strategic initiatives",
        DerivedParts.Annexes => "Annexes",
        DerivedParts.ObjectivesByGoal => "Objectives by goal",
        DerivedParts.ObjectivesByGroup => "Objectives by group",
        DerivedParts.Matrices => "Alignment matrices",
        DerivedParts.Promises => "What we promise",
        DerivedParts.OpenPlaceholders => "What is still open",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "not a derived part"),
    };
}
