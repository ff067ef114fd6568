using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A layer of a diagram with the items that it shows.</summary>
public sealed record ResolvedLayer(Sourced<string> Title, ImmutableArray<FrameworkItem> Items);
