using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>What a priority contributes to one outcome.</summary>
/// <param name="Outcome">Number or id of an item of the framework of outcomes.</param>
public sealed record PriorityCell(
    Sourced<string> Outcome,
    ImmutableArray<CellObjective> Objectives,
    ImmutableArray<CellIndicator> Indicators,
    ImmutableArray<CellActivity> Activities,
    SourceSpan Span);
