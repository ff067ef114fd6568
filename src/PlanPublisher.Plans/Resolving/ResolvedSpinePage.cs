using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A page of a spine.</summary>
/// <param name="PlaceId">Where a link to it leads.</param>
public sealed record ResolvedSpinePage(string PlaceId, Sourced<string> Title, ImmutableArray<SpineBand> Bands);
