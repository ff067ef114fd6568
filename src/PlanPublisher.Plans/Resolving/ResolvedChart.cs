using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A chart with the values it shows.</summary>
/// <param name="Series">Null if no value is known: the chart is then a place kept, with what it awaits.</param>
/// <param name="Targets">What the chart's indicators aim at, and those that are measured by its series.</param>
public sealed record ResolvedChart(Chart Chart, Series? Series, ImmutableArray<ChartTarget> Targets);
