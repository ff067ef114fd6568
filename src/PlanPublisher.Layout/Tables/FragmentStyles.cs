using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>The styles with which the boxes of a table are painted; each is made once.</summary>
/// <remarks>
/// CSS 2.2, 17.5.1: the grounds of columns, groups and rows are painted within the cells, below each cell's own. Without
/// half-transparent colours only the uppermost shows; so cells carry it, and rows and groups paint nothing. Else the
/// ground of a row would cover a cell that spans into it from above.
/// </remarks>
internal sealed class FragmentStyles(MeasuredTable table)
{
    private readonly Dictionary<ComputedStyle, ComputedStyle> _bare = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ComputedStyle, Dictionary<CssColor, ComputedStyle>> _cells =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>The table's own box; collapsed borders are rules instead.</summary>
    public ComputedStyle OfTable { get; } =
        table.Edges.Collapsed is null ? table.Table.Style : WithoutBorders(table.Table.Style);

    /// <summary>A box that paints nothing: a row, a group, the box round table and caption.</summary>
    public ComputedStyle Bare(ComputedStyle style)
    {
        if (!_bare.TryGetValue(style, out var bare))
        {
            bare = _bare[style] = WithoutBorders(style) with { BackgroundColor = CssColor.Transparent };
        }

        return bare;
    }

    public ComputedStyle OfCell(TableCell cell)
    {
        var style = cell.Content.Style;
        if (!_cells.TryGetValue(style, out var byGround))
        {
            byGround = _cells[style] = [];
        }

        var ground = GroundOf(cell);
        if (!byGround.TryGetValue(ground, out var painted))
        {
            painted = table.Edges.Collapsed is null ? style : WithoutBorders(style);
            painted = byGround[ground] = painted.BackgroundColor == ground ? painted : painted with { BackgroundColor = ground };
        }

        return painted;
    }

    private CssColor GroundOf(TableCell cell)
    {
        var row = table.Grid.Rows[cell.Row];
        ReadOnlySpan<CssColor> layers =
        [
            cell.Content.Style.BackgroundColor,
            row.Row.Style.BackgroundColor,
            row.Group.Style.BackgroundColor,
            table.Grid.Columns[cell.Column].Style.BackgroundColor,
        ];
        foreach (var layer in layers)
        {
            if (!layer.IsTransparent)
            {
                return layer;
            }
        }

        return CssColor.Transparent;
    }

    private static ComputedStyle WithoutBorders(ComputedStyle style) =>
        style with { BorderTop = default, BorderRight = default, BorderBottom = default, BorderLeft = default };
}
