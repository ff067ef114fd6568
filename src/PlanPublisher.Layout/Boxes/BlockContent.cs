using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The content of one block container while it is collected.</summary>
/// <remarks>CSS 2.2, 9.2.1.1: beside block-level boxes each stretch of inline content gets an anonymous paragraph; white space alone makes none.</remarks>
internal sealed class BlockContent(StyledElement element, ComputedStyle style, AnonymousStyles anonymous)
{
    private readonly ImmutableArray<Box>.Builder _children = ImmutableArray.CreateBuilder<Box>(1);

    /// <summary>The stretch of inline content since the last block.</summary>
    public InlineBuilder Inline { get; } = new();

    /// <summary>Adds a block-level box after the inline content so far.</summary>
    public void Add(Box block)
    {
        CloseParagraph();
        _children.Add(block);
    }

    /// <summary>A paragraph if there is nothing but inline content, else a block.</summary>
    public Box ToBox(ListMarker? marker) => _children.Count == 0 && !Inline.IsEmpty
        ? new Box.Paragraph(element, style, Inline.Drain(), marker)
        : ToBlock(marker);

    public Box.Block ToBlock(ListMarker? marker)
    {
        CloseParagraph();
        return new Box.Block(element, style, _children.DrainToImmutable(), marker);
    }

    private void CloseParagraph()
    {
        if (Inline.IsEmpty)
        {
            return;
        }

        var content = Inline.Drain();
        if (content.Text.Length > 0)
        {
            _children.Add(new Box.Paragraph(element, anonymous.Of(style), content, Marker: null));
        }
    }
}
