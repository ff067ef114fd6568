using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>An outcome matrix with its columns and a table for each priority.</summary>
public sealed record ResolvedOutcomeMatrix(
    OutcomeMatrix Matrix,
    ImmutableArray<FrameworkItem> Outcomes,
    ImmutableArray<ResolvedPriority> Priorities);
