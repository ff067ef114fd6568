using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A sub-target with the calls of its notes.</summary>
public sealed record ResolvedSubTarget(SubTarget SubTarget, ImmutableArray<NoteCall> Calls);
