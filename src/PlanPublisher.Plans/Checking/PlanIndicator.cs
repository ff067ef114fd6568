using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Checking;

/// <summary>A target of a plan with what its arithmetic can be checked against.</summary>
/// <param name="IndicatorId">The indicator it belongs to; empty for one without an id, such as an agreement's promise.</param>
/// <param name="Printed">The wording that the plan insists on.</param>
/// <param name="IsAnnual">Whether an annual objective sets it, so that its times lie in the plan's period.</param>
internal sealed record PlanIndicator(string IndicatorId, Target Target, Sourced<string>? Printed, bool IsAnnual)
{
    /// <summary>The series that measures it; null if no value is known.</summary>
    public Series? Series { get; init; }

    /// <summary>Where the plan says that the base level is not available; null where it does not.</summary>
    public SourceSpan? MissingBase { get; init; }

    public static IEnumerable<PlanIndicator> Of(Plan plan) =>
        plan.Objectives.SelectMany(objective => objective.Indicators).Select(indicator => Of(indicator, isAnnual: true))
            .Concat(plan.Priorities.SelectMany(Of))
            .Concat(plan.Prose.SelectMany(part => part.Indicators).Select(indicator => Of(indicator, isAnnual: false)))
            .Concat(plan.Agreements.SelectMany(agreement => Of(plan, agreement)));

    private static PlanIndicator Of(Indicator indicator, bool isAnnual) =>
        new(indicator.Id.Value, indicator.Target, indicator.Printed, isAnnual);

    /// <summary>Priorities look further ahead than the plan's year: "by 2008/9".</summary>
    private static IEnumerable<PlanIndicator> Of(Priority priority) =>
        priority.Indicators.Select(indicator => Of(indicator, isAnnual: false))
            .Concat(priority.Activities
                .Where(activity => activity.Target is not null)
                .Select(activity => new PlanIndicator("", activity.Target!, activity.Printed, IsAnnual: false)));

    private static IEnumerable<PlanIndicator> Of(Plan plan, Agreement agreement)
    {
        foreach (var item in agreement.SubTargets)
        {
            yield return new PlanIndicator(item.Id.Value, item.Target, null, false);
        }

        foreach (var promise in agreement.Promises)
        {
            yield return new PlanIndicator("", promise.Target, promise.Printed, false);
        }

        foreach (var item in agreement.InterimIndicators.Concat(agreement.PerformanceIndicators))
        {
            var measured = Of(item.Indicator, isAnnual: false) with
            {
                Series = plan.Series.FirstOrDefault(series => series.Id == item.SeriesId?.Value),
                MissingBase = item.Base is PastValue.NotAvailable missing ? missing.Span : null,
            };
            yield return measured;
            if (item.MediumTerm is { } later)
            {
                yield return measured with { Target = later, Printed = null };
            }
        }
    }
}
