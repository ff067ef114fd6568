using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A cell of a performance table.</summary>
/// <param name="Lines">Each is a line or paragraph of the cell; never empty.</param>
public sealed record PerformanceCell(
    PerformanceField Field,
    ImmutableArray<PerformanceLine> Lines,
    ImmutableArray<NoteCall> Calls);
