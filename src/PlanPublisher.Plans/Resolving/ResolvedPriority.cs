using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The table of one priority in an outcome matrix.</summary>
public sealed record ResolvedPriority(Priority Priority, ImmutableArray<OutcomeLine> Lines);
