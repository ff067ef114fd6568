using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanPublisher.Plans.Markdown;

/// <summary>One line of a table: a row whose children are <see cref="TableCellText"/>s, or a note below the rows.</summary>
internal sealed class TableLine(BlockParser parser, bool isNote) : ContainerBlock(parser)
{
    public bool IsNote { get; } = isNote;
}
