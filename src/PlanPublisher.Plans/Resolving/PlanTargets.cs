using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Every target of a plan, wherever it stands.</summary>
internal static class PlanTargets
{
    public static IEnumerable<Target> Of(Plan plan) =>
        plan.Objectives.SelectMany(objective => objective.Indicators)
            .Concat(plan.Prose.SelectMany(part => part.Indicators))
            .Select(indicator => indicator.Target)
            .Concat(plan.Agreements.SelectMany(Of));

    /// <summary>The targets that one is made of, or itself.</summary>
    public static IEnumerable<Target> PartsOf(Target target) => target switch
    {
        Target.All all => all.Parts.SelectMany(PartsOf),
        Target.Then then => then.Parts.SelectMany(PartsOf),
        Target.Equivalent equivalent => equivalent.Parts.SelectMany(PartsOf),
        Target.Split split => split.Parts.SelectMany(part => PartsOf(part.Target)),
        _ => [target],
    };

    private static IEnumerable<Target> Of(Agreement agreement) =>
        agreement.SubTargets.Select(item => item.Target)
            .Concat(agreement.Promises.Select(promise => promise.Target))
            .Concat(agreement.InterimIndicators.Concat(agreement.PerformanceIndicators)
                .SelectMany(item => new[] { item.Indicator.Target, item.MediumTerm }.OfType<Target>()));
}
