using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Finds who shares an indicator: where it is written, and which priorities name it.</summary>
internal static class SharedIndicators
{
    public static bool AreNamedBy(Priority priority, string indicatorId) =>
        priority.Cells.SelectMany(cell => cell.Indicators).OfType<CellIndicator.Shared>().Any(shared => shared.IndicatorId.Value == indicatorId);

    /// <summary>The priority under which an indicator is written, with its entry there; null if there is none.</summary>
    public static (Priority Home, CellIndicator.Own Own)? Find(Plan plan, string indicatorId) =>
        plan.Priorities
            .SelectMany(priority => priority.Own, (home, own) => ((Priority Home, CellIndicator.Own Own)?)(home, own))
            .FirstOrDefault(found => found!.Value.Own.Indicator.Id.Value == indicatorId);

    /// <summary>The titles of the other priorities that share an indicator: those that name it, and those that it is said to be shared with.</summary>
    public static ImmutableArray<string> With(Plan plan, CellIndicator.Own own) =>
    [
        .. plan.Priorities
            .Where(priority => !priority.Own.Contains(own))
            .Where(priority => AreNamedBy(priority, own.Indicator.Id.Value)
                || own.SharedWith.Any(number => number.Value == priority.Number.Value))
            .Select(priority => priority.Title.Value),
    ];
}
