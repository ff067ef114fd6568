using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>The matrices that come from no register: they are made from what objectives and goals support.</summary>
internal static class MadeMatrices
{
    public const string Objectives = "objectives-matrix";
    public const string Goals = "goals-matrix";

    public static IEnumerable<PlanThing> Of(Plan plan)
    {
        if (!plan.Objectives.IsEmpty && !plan.Goals.IsEmpty)
        {
            yield return new PlanThing(Objectives, ObjectivesTitle(plan), SourceSpan.None);
        }

        if (!plan.Goals.IsEmpty && (plan.Goals.Any(goal => !goal.Supports.IsEmpty) || !plan.Agreements.IsEmpty))
        {
            yield return new PlanThing(Goals, GoalsTitle(plan), SourceSpan.None);
        }
    }

    private static string ObjectivesTitle(Plan plan) => plan.Agreements.IsEmpty
        ? plan.Phrases["Objectives, and the goals they contribute to"]
        : plan.Phrases["Objectives, and the goals and agreements they contribute to"];

    private static string GoalsTitle(Plan plan) => plan.Agreements.IsEmpty
        ? plan.Phrases["Goals, and the priorities they support"]
        : plan.Phrases["Goals, and the priorities and agreements they support"];
}
