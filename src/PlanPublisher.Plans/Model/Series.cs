using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>What was measured, period by period; never a target. One CSV file of <c>figures/</c>.</summary>
/// <param name="Id">The file's name.</param>
/// <param name="Points">In the file's order.</param>
public sealed record Series(string Id, ImmutableArray<SeriesPoint> Points, SourceSpan Span);
