using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Templates.Prose;

/// <summary>Blocks without their structure, for places that have room for running text or plain characters only.</summary>
public static class FlatText
{
    /// <summary>The running text of each paragraph, heading, list item and cell, in reading order.</summary>
    public static ImmutableArray<ImmutableArray<Inline>> LinesOf(ImmutableArray<Block> blocks) =>
        [.. blocks.SelectMany(LinesOf)];

    /// <summary>The characters of blocks, parted by spaces.</summary>
    public static string Of(ImmutableArray<Block> blocks) => string.Join(' ', LinesOf(blocks).Select(PlainText.Of));

    private static IEnumerable<ImmutableArray<Inline>> LinesOf(Block block) => block switch
    {
        Block.Heading heading => [heading.Content],
        Block.Paragraph paragraph => [paragraph.Content],
        Block.List list => list.Items.SelectMany(item => LinesOf(item.Content)),
        Block.Quotation quotation => [.. LinesOf(quotation.Content), .. Optional(quotation.Attribution)],
        Block.Callout callout => LinesOf(callout.Content),
        Block.Table table => table.HeadRows.Concat(table.BodyRows).SelectMany(row => row.Cells).SelectMany(cell => LinesOf(cell.Content)),
        Block.DefinitionList definitions => definitions.Entries.SelectMany(entry => LinesOf(entry.Meaning).Prepend(entry.Term)),
        // What is made from data has no running text of its own to stand in a label or a footnote.
        Block.Placed or Block.Picture => [],
        _ => throw new UnreachableException($"{block.Span}: no flat text for a block of kind {block.GetType().Name}"),
    };

    private static IEnumerable<ImmutableArray<Inline>> Optional(ImmutableArray<Inline>? line) => line is { } text ? [text] : [];
}
