using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A note where it is printed. The same note can be printed in two places, so its id here is not the author's.</summary>
/// <param name="PlaceId">Unique in the document.</param>
public sealed record ResolvedNote(string PlaceId, string Sign, ImmutableArray<Block> Content);
