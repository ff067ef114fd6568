using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>One cell of a table; <paramref name="IsHeader"/> also for row headers, written <c>|# cell</c>.</summary>
public sealed record TableCell(
    ImmutableArray<Block> Content,
    bool IsHeader,
    int ColumnSpan,
    int RowSpan,
    SourceSpan Span);
