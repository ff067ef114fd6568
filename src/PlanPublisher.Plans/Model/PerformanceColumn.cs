using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A column of a performance table.</summary>
/// <param name="NoteIds">Notes of the agreement that explain the whole column.</param>
public sealed record PerformanceColumn(
    PerformanceField Field,
    Sourced<string> Title,
    ImmutableArray<Sourced<string>> NoteIds,
    SourceSpan Span);
