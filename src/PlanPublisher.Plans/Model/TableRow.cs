using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>One row of a table.</summary>
public sealed record TableRow(ImmutableArray<TableCell> Cells, SourceSpan Span);
