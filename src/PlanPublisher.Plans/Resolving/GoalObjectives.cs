using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The annual objectives of one goal. An objective that contributes to two goals stands under both.</summary>
/// <param name="PlaceId">Where references to the goal lead in a document without its chapter.</param>
/// <param name="Goal">Null for the objectives that contribute to strategic initiatives and to no goal.</param>
public sealed record GoalObjectives(string PlaceId, Goal? Goal, ImmutableArray<AnnualObjective> Objectives);
