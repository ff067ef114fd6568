using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The titles of derived parts that have no introduction to give them another.</summary>
internal static class DerivedPartTitles
{
    public static string Of(string name, Phrases phrases) => name switch
    {
        DerivedParts.GoalOverview => phrases["Goal overview"],
        DerivedParts.Goals => phrases["Goals"],
        DerivedParts.StrategicInitiatives => phrases["Key strategic initiatives"],
        DerivedParts.Annexes => phrases["Annexes"],
        DerivedParts.ObjectivesByGoal => phrases["Objectives by goal"],
        DerivedParts.ObjectivesByGroup => phrases["Objectives by group"],
        DerivedParts.Matrices => phrases["Alignment matrices"],
        DerivedParts.Promises => phrases["What we promise"],
        DerivedParts.OpenPlaceholders => phrases["What is still open"],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "not a derived part"),
    };
}
