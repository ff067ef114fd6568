using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanPublisher.Plans.Markdown;

/// <summary>A table in Markdig's tree. Its children are <see cref="TableLine"/>s.</summary>
internal sealed class TableBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>How many lines stand above the one of hyphens; -1 as long as there is none.</summary>
    public int HeadLines { get; set; } = -1;
}
