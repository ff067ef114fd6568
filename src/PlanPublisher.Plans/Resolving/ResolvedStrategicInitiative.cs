using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A strategic initiative with the objectives that name it.</summary>
public sealed record ResolvedStrategicInitiative(
    StrategicInitiative Initiative,
    ImmutableArray<ResolvedObjective> Objectives);
