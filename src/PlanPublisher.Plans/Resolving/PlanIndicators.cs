using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Every indicator of a plan, wherever it stands, in a fixed order.</summary>
internal static class PlanIndicators
{
    public static IEnumerable<Indicator> Of(Plan plan) =>
        plan.Objectives.SelectMany(objective => objective.Indicators)
            .Concat(plan.Priorities.SelectMany(priority => priority.Indicators))
            .Concat(plan.Prose.SelectMany(part => part.Indicators))
            .Concat(OfAgreements(plan).Select(indicator => indicator.Indicator));

    public static IEnumerable<AgreementIndicator> OfAgreements(Plan plan) =>
        plan.Agreements.SelectMany(agreement => agreement.InterimIndicators.Concat(agreement.PerformanceIndicators));
}
