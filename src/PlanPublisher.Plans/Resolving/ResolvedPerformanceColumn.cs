using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The head of one column of a performance table.</summary>
public sealed record ResolvedPerformanceColumn(PerformanceField Field, string Title, ImmutableArray<NoteCall> Calls);
