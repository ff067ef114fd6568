using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The annual objectives of one group, by number.</summary>
/// <param name="PlaceId">Where references to the group lead.</param>
public sealed record GroupObjectives(string PlaceId, ObjectiveGroup Group, ImmutableArray<AnnualObjective> Objectives);
