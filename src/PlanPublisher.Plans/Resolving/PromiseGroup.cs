using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Promises that stand under one heading: of a goal, a group of objectives, a group of outcomes.</summary>
/// <param name="PlaceId">Where references to what stands here lead.</param>
/// <param name="Title">Null for the objectives that contribute to no goal.</param>
/// <param name="Ids">What references find here: goal or group, objectives, indicators, outcomes.</param>
public sealed record PromiseGroup(
    string PlaceId, Sourced<string>? Title, ImmutableArray<Promise> Promises, ImmutableArray<string> Ids);
