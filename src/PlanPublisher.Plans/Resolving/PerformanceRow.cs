using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>One indicator of a performance table: its measure heads the row.</summary>
/// <param name="Cells">One for each column, in their order; the first is the row's head.</param>
public sealed record PerformanceRow(AgreementIndicator Indicator, ImmutableArray<PerformanceCell> Cells);
