using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>An objective with everything it comes from.</summary>
/// <param name="Goals">The goals it contributes to.</param>
/// <param name="Initiatives">The strategic initiatives it contributes to.</param>
public sealed record AnnualObjective(
    ResolvedObjective Objective,
    ImmutableArray<Goal> Goals,
    ImmutableArray<StrategicInitiative> Initiatives);
