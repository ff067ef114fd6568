using System.Collections.Immutable;

namespace PlanPublisher.Plans.Resolving;

/// <summary>An objective with what stands beside it.</summary>
/// <param name="Cells">One for each of <see cref="Model.Spine.Details"/>.</param>
public sealed record SpineRow(ResolvedObjective Objective, ImmutableArray<SpineCell> Cells);
