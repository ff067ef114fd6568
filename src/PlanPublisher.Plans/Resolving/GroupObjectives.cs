using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The annual objectives of one group, by number.</summary>
public sealed record GroupObjectives(ObjectiveGroup Group, ImmutableArray<AnnualObjective> Objectives);
