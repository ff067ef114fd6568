using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A spine with all that its pages print.</summary>
/// <param name="Vision">Along the side of each page; null if the plan names none.</param>
/// <param name="Values">At the foot of each page; empty if the plan names none.</param>
public sealed record ResolvedSpine(
    Spine Spine,
    Sourced<string>? Vision,
    ImmutableArray<Sourced<string>> Values,
    ImmutableArray<ResolvedSpinePage> Pages);
