using System.Collections.Immutable;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A row or column of a matrix with everything it is linked with.</summary>
/// <param name="Status">"being developed"; null if there is nothing to say.</param>
public sealed record CoveredThing(string Name, string? Status, ImmutableArray<CoveringLink> Links);
