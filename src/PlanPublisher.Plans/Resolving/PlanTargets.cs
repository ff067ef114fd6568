using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Every target of a plan, wherever it stands.</summary>
internal static class PlanTargets
{
    public static IEnumerable<Target> Of(Plan plan) =>
        plan.Objectives.SelectMany(objective => objective.Indicators)
            .Concat(plan.Priorities.SelectMany(priority => priority.Indicators))
            .Concat(plan.Prose.SelectMany(part => part.Indicators))
            .Select(indicator => indicator.Target)
            .Concat(plan.Priorities.SelectMany(priority => priority.Activities).Select(activity => activity.Target).OfType<Target>())
            .Concat(plan.Agreements.SelectMany(Of));

    private static IEnumerable<Target> Of(Agreement agreement) =>
        agreement.SubTargets.Select(item => item.Target)
            .Concat(agreement.Promises.Select(promise => promise.Target))
            .Concat(agreement.InterimIndicators.Concat(agreement.PerformanceIndicators)
                .SelectMany(item => new[] { item.Indicator.Target, item.MediumTerm }.OfType<Target>()));
}
