using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;

namespace PlanPublisher.Layout.Flow;

/// <summary>Parts a block in columns at the children that span all of them (Multicol 1, 6).</summary>
/// <remarks>Only children of the block itself can span; deeper ones stay in their column.</remarks>
internal static class ColumnSegments
{
    /// <summary>The stretches between, as blocks of columns, and the spanning boxes, in document order.</summary>
    public static IEnumerable<(Box Box, bool Spans, bool IsLast)> Of(Box.Block block)
    {
        var from = 0;
        for (var i = 0; i < block.Children.Length; i++)
        {
            if (!block.Children[i].Style.SpansAllColumns)
            {
                continue;
            }

            if (i > from)
            {
                yield return (Part(block, block.Children[from..i], isFirst: from == 0), false, false);
            }

            yield return (block.Children[i], true, i == block.Children.Length - 1);
            from = i + 1;
        }

        if (from == 0 || from < block.Children.Length)
        {
            yield return (Part(block, block.Children[from..], isFirst: from == 0), false, true);
        }
    }

    private static Box.Block Part(Box.Block block, ImmutableArray<Box> children, bool isFirst) =>
        block with { Children = children, Marker = isFirst ? block.Marker : null };
}
