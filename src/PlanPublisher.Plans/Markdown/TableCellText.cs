using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanPublisher.Plans.Markdown;

/// <summary>The text of one cell, which Markdig parses as running text.</summary>
internal sealed class TableCellText(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>Written <c>|# cell</c>: the cell is the header of its row.</summary>
    public bool IsRowHeader { get; init; }

    public int ColumnSpan { get; set; } = 1;

    /// <summary>Written <c>^^</c>: the cell is part of the one above it.</summary>
    public bool ContinuesAbove { get; init; }
}
