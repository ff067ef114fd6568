using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>A box of the box tree (Display 3, 2). The set is closed.</summary>
/// <remarks>
/// Made by <c>BoxGenerator</c>. An anonymous box has the element of its nearest real ancestor and a style that only
/// inherits. A paragraph is one flat run of text: there is no tree of inline boxes in layout.
/// </remarks>
public abstract record Box(StyledElement Element, ComputedStyle Style)
{
    /// <summary>A block container or the root of a formatting context, with block-level children only.</summary>
    public sealed record Block(
        StyledElement Element,
        ComputedStyle Style,
        ImmutableArray<Box> Children,
        ListMarker? Marker) : Box(Element, Style);

    /// <summary>A block container with inline content only.</summary>
    public sealed record Paragraph(
        StyledElement Element,
        ComputedStyle Style,
        InlineRuns Content,
        ListMarker? Marker) : Box(Element, Style);

    /// <summary>A table with its caption; the table's own margins and width are in its style.</summary>
    public sealed record Table(
        StyledElement Element,
        ComputedStyle Style,
        Block? Caption,
        TableGrid Grid) : Box(Element, Style)
    {
        /// <summary>What stands in the caption's place on later pages; null for nothing.</summary>
        public Block? ContinuedCaption { get; init; }
    }

    /// <summary>A picture or drawing as a block. Its content is looked at by its element.</summary>
    public sealed record Replaced(StyledElement Element, ComputedStyle Style) : Box(Element, Style);
}

/// <summary>An outside list marker; it hangs left of the content edge of the item's first line.</summary>
public sealed record ListMarker(string Text, ComputedStyle Style);

/// <summary>The grid of a table (HTML, "Forming a table"): spans are clipped to the row group.</summary>
public sealed record TableGrid(
    int ColumnCount,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableGroup> Groups);

/// <summary>A column, with the style of its <c>col</c>; the initial style where there is none.</summary>
public sealed record TableColumn(StyledElement? Element, ComputedStyle Style);

/// <summary>A row group: head, body or foot. Heads come first and feet last, whatever their place in the document.</summary>
public sealed record TableGroup(
    TableGroupKind Kind,
    StyledElement Element,
    ComputedStyle Style,
    ImmutableArray<TableRow> Rows);

/// <summary>What a row group is.</summary>
public enum TableGroupKind
{
    Body,
    Head,
    Foot,
}

/// <summary>A row with the cells that begin in it.</summary>
public sealed record TableRow(StyledElement Element, ComputedStyle Style, ImmutableArray<TableCell> Cells);

/// <summary>A cell at its place in the grid.</summary>
/// <param name="Row">Row in the whole table, counted over all groups.</param>
/// <param name="Content">What stands in it, as a block of its own formatting context.</param>
public sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, Box.Block Content)
{
    /// <summary>The row after its last.</summary>
    public int EndRow => Row + RowSpan;

    /// <summary>The column after its last.</summary>
    public int EndColumn => Column + ColumnSpan;
}
