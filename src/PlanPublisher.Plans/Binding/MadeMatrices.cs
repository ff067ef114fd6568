using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>The matrices that come from no register: they are made from what objectives and goals support.</summary>
internal static class MadeMatrices
{
    public const string Objectives = "objectives-matrix";
    public const string Goals = "goals-matrix";
    public const string ObjectivesTitle = "Objectives, and the goals and agreements they contribute to";
    public const string GoalsTitle = "Goals, and the priorities and agreements they support";

    public static IEnumerable<PlanThing> Of(Plan plan)
    {
        if (!plan.Objectives.IsEmpty && !plan.Goals.IsEmpty)
        {
            yield return new PlanThing(Objectives, ObjectivesTitle, SourceSpan.None);
        }

        if (!plan.Goals.IsEmpty && (plan.Goals.Any(goal => !goal.Supports.IsEmpty) || !plan.Agreements.IsEmpty))
        {
            yield return new PlanThing(Goals, GoalsTitle, SourceSpan.None);
        }
    }
}
