using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Actuals;

/// <summary>The measured values of a plan, which stand with its indicators.</summary>
public static class PlanActuals
{
    /// <summary>In the order of the plan's indicators, then as in the file.</summary>
    public static IEnumerable<Actual> Of(Plan plan) => AllOf(plan).SelectMany(indicator => indicator.Actuals);

    /// <summary>By id. An id that stands twice is an error that is told elsewhere.</summary>
    internal static Dictionary<string, Indicator> IndicatorsOf(Plan plan)
    {
        var indicators = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        AllOf(plan).ToList().ForEach(indicator => indicators.TryAdd(indicator.Id.Value, indicator));
        return indicators;
    }

    /// <summary>The plan with each value at its indicator.</summary>
    internal static Plan Attach(Plan plan, ImmutableArray<Actual> actuals)
    {
        var byIndicator = actuals.ToLookup(actual => actual.IndicatorId.Value, StringComparer.Ordinal);
        Indicator With(Indicator indicator) => indicator with { Actuals = [.. byIndicator[indicator.Id.Value]] };
        AgreementIndicator WithAll(AgreementIndicator item) => item with { Indicator = With(item.Indicator) };
        return plan with
        {
            Objectives = [.. plan.Objectives.Select(o => o with { Indicators = [.. o.Indicators.Select(With)] })],
            Priorities = [.. plan.Priorities.Select(priority => WithIn(priority, With))],
            Prose = [.. plan.Prose.Select(part => part with { Indicators = [.. part.Indicators.Select(With)] })],
            Agreements =
            [
                .. plan.Agreements.Select(agreement => agreement with
                {
                    InterimIndicators = [.. agreement.InterimIndicators.Select(WithAll)],
                    PerformanceIndicators = [.. agreement.PerformanceIndicators.Select(WithAll)],
                }),
            ],
        };
    }

    private static Priority WithIn(Priority priority, Func<Indicator, Indicator> with)
    {
        CellIndicator Entry(CellIndicator entry) => entry is CellIndicator.Own own ? own with { Indicator = with(own.Indicator) } : entry;
        return priority with
        {
            Cells = [.. priority.Cells.Select(cell => cell with { Indicators = [.. cell.Indicators.Select(Entry)] })],
        };
    }

    private static IEnumerable<Indicator> AllOf(Plan plan) =>
        plan.Objectives.SelectMany(objective => objective.Indicators)
            .Concat(plan.Priorities.SelectMany(priority => priority.Indicators))
            .Concat(plan.Prose.SelectMany(part => part.Indicators))
            .Concat(plan.Agreements.SelectMany(agreement => agreement.InterimIndicators.Concat(agreement.PerformanceIndicators))
                .Select(item => item.Indicator));
}
