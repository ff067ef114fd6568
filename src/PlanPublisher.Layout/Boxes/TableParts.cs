using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>What a table holds, in document order, before its cells have places in a grid.</summary>
internal sealed class TableParts(StyledElement element, ComputedStyle style)
{
    public StyledElement Element => element;

    public ComputedStyle Style => style;

    public Box.Block? Caption { get; set; }

    public List<TableColumn> Columns { get; } = [];

    public List<Group> Groups { get; } = [];

    /// <summary>The group for rows that stand directly in the table: the last one if it was made for such rows.</summary>
    public Group OpenAnonymousGroup()
    {
        if (Groups.Count == 0 || !ReferenceEquals(Groups[^1].Element, element))
        {
            Groups.Add(new Group(TableGroupKind.Body, element, AnonymousStyle.Of(style, Display.TableRowGroup)));
        }

        return Groups[^1];
    }

    internal sealed record Group(TableGroupKind Kind, StyledElement Element, ComputedStyle Style)
    {
        public List<Row> Rows { get; } = [];
    }

    internal sealed record Row(StyledElement Element, ComputedStyle Style)
    {
        public List<Cell> Cells { get; init; } = [];
    }

    internal sealed record Cell(Box.Block Content, int ColumnSpan, int RowSpan);
}
