using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A level that an indicator aims at, in the unit of the chart's series.</summary>
/// <param name="Words">The target in words, for the chart's legend.</param>
public sealed record ChartTarget(Indicator Indicator, Target.Level Target, string Words);
