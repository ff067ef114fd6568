using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>Makes table boxes: finds groups, rows, columns and cells, and supplies those that are missing.</summary>
/// <remarks>CSS 2.2, 17.2.1 and Tables 3, "Fixup". The numbering of cells is <see cref="TableGridBuilder"/>'s.</remarks>
internal sealed class TableBoxBuilder(BoxGenerator generator, Counters counters)
{
    /// <summary>
    /// Whether a table fits into what a page has left is tried out, and in each try those inside it are tried out again: time
    /// doubles with each level. Pages that were made with tables when there was nothing else have five or six.
    /// </summary>
    private const int DeepestNesting = 8;

    private int _depth;

    /// <summary>Tables that are not laid out as tables.</summary>
    public List<SimplifiedTable> Simplified { get; } = [];

    /// <summary>Whether another table may stand here; tables further in are blocks.</summary>
    public bool MayNest => _depth < DeepestNesting;

    public static bool IsPart(Display display) => display is
        Display.TableCaption or Display.TableColumnGroup or Display.TableColumn or Display.TableHeaderGroup
        or Display.TableRowGroup or Display.TableFooterGroup or Display.TableRow or Display.TableCell;

    /// <summary>Where a stretch of table parts with only white space between them ends.</summary>
    public static int EndOfParts(ImmutableArray<StyledNode> nodes, int from)
    {
        var end = from;
        for (var i = from; i < nodes.Length; i++)
        {
            if (nodes[i] is StyledElement element && IsPart(element.Style.Display))
            {
                end = i + 1;
            }
            else if (!IsWhiteSpace(nodes[i]))
            {
                break;
            }
        }

        return end;
    }

    public Box.Table Build(StyledElement table)
    {
        counters.Enter(table);
        var box = Build(table, table.Style, table.Children);
        counters.Leave();
        return box;
    }

    /// <summary>A table round parts that stand outside one.</summary>
    public Box.Table BuildAnonymous(StyledElement parent, ComputedStyle parentStyle, ImmutableArray<StyledNode> parts) =>
        Build(parent, AnonymousStyle.Of(parentStyle, Display.Table), parts);

    private Box.Table Build(StyledElement element, ComputedStyle style, ImmutableArray<StyledNode> nodes)
    {
        _depth++;
        var parts = new TableParts(element, style);
        AddParts(nodes, parts);
        _depth--;
        var grid = TableGridBuilder.Build(parts);
        if (grid is null)
        {
            Simplified.Add(new SimplifiedTable(element, TableExcess.Places));
            grid = TableGridBuilder.BuildOneColumn(parts);
        }

        return new Box.Table(element, style, parts.Caption, grid)
        {
            ContinuedCaption = ContinuedCaption.Of(parts.Caption, element),
        };
    }

    private void AddParts(ImmutableArray<StyledNode> nodes, TableParts parts)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (IsWhiteSpace(nodes[i]) || nodes[i] is StyledElement { Style.Display: Display.None })
            {
                continue;
            }

            if (nodes[i] is StyledElement element && IsPart(element.Style.Display) && element.Style.Display != Display.TableCell)
            {
                AddPart(element, parts);
                continue;
            }

            var end = EndOfCells(nodes, i);
            parts.OpenAnonymousGroup().Rows.Add(MakeAnonymousRow(parts, nodes[i..end]));
            i = end - 1;
        }
    }

    private void AddPart(StyledElement element, TableParts parts)
    {
        switch (element.Style.Display)
        {
            case Display.TableCaption:
                parts.Caption ??= generator.MakeBlock(element, element.Style);
                break;
            case Display.TableColumnGroup or Display.TableColumn:
                AddColumns(element, parts);
                break;
            case Display.TableRow:
                parts.OpenAnonymousGroup().Rows.Add(MakeRow(element));
                break;
            default:
                parts.Groups.Add(MakeGroup(element));
                break;
        }
    }

    private static void AddColumns(StyledElement element, TableParts parts)
    {
        var columns = element.Children.OfType<StyledElement>().Where(c => c.Style.Display == Display.TableColumn).ToList();
        if (columns.Count > 0)
        {
            columns.ForEach(c => AddColumns(c, parts));
            return;
        }

        for (var span = SpanOf(element, "span"); span > 0 && parts.Columns.Count <= TableGridBuilder.MostColumns; span--)
        {
            parts.Columns.Add(new TableColumn(element, element.Style));
        }
    }

    private TableParts.Group MakeGroup(StyledElement element)
    {
        counters.Enter(element);
        var kind = element.Style.Display switch
        {
            Display.TableHeaderGroup => TableGroupKind.Head,
            Display.TableFooterGroup => TableGroupKind.Foot,
            _ => TableGroupKind.Body,
        };
        var group = new TableParts.Group(kind, element, element.Style);
        for (var i = 0; i < element.Children.Length; i++)
        {
            if (element.Children[i] is StyledElement { Style.Display: Display.TableRow } row)
            {
                group.Rows.Add(MakeRow(row));
            }
            else if (!IsWhiteSpace(element.Children[i]) && element.Children[i] is not StyledElement { Style.Display: Display.None })
            {
                var end = EndOfCells(element.Children, i);
                group.Rows.Add(new TableParts.Row(element, AnonymousStyle.Of(element.Style, Display.TableRow))
                {
                    Cells = MakeCells(element, element.Style, element.Children[i..end]),
                });
                i = end - 1;
            }
        }

        counters.Leave();
        return group;
    }

    private TableParts.Row MakeRow(StyledElement element)
    {
        counters.Enter(element);
        var row = new TableParts.Row(element, element.Style) { Cells = MakeCells(element, element.Style, element.Children) };
        counters.Leave();
        return row;
    }

    private TableParts.Row MakeAnonymousRow(TableParts parts, ImmutableArray<StyledNode> nodes) =>
        new(parts.Element, AnonymousStyle.Of(parts.Style, Display.TableRow))
        {
            Cells = MakeCells(parts.Element, parts.Style, nodes),
        };

    private List<TableParts.Cell> MakeCells(StyledElement parent, ComputedStyle parentStyle, ImmutableArray<StyledNode> nodes)
    {
        var cells = new List<TableParts.Cell>();
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is StyledElement { Style.Display: Display.TableCell } cell)
            {
                cells.Add(new TableParts.Cell(
                    generator.MakeBlock(cell, cell.Style), SpanOf(cell, "colspan"), RowSpanOf(cell)));
            }
            else if (!IsWhiteSpace(nodes[i]) && nodes[i] is not StyledElement { Style.Display: Display.None })
            {
                var end = i + 1;
                while (end < nodes.Length && nodes[end] is not StyledElement { Style.Display: Display.TableCell })
                {
                    end++;
                }

                var style = AnonymousStyle.Of(parentStyle, Display.TableCell);
                cells.Add(new TableParts.Cell(generator.MakeAnonymousBlock(parent, style, nodes[i..end]), 1, 1));
                i = end - 1;
            }
        }

        return cells;
    }

    private static int EndOfCells(ImmutableArray<StyledNode> nodes, int from)
    {
        var end = from + 1;
        while (end < nodes.Length
            && !(nodes[end] is StyledElement { Style.Display: var display } && IsPart(display) && display != Display.TableCell))
        {
            end++;
        }

        return end;
    }

    private static bool IsWhiteSpace(StyledNode node) => node is StyledText text && text.Value.All(WhiteSpaceRules.IsCollapsible);

    /// <summary>HTML's limits for colspan and span: 1 to 1,000.</summary>
    private static int SpanOf(StyledElement element, string attribute) =>
        int.TryParse(element.Element.Attribute(attribute), out var span) ? Math.Clamp(span, 1, 1_000) : 1;

    /// <summary>0 means to the end of the row group; the grid clips every span to that.</summary>
    private static int RowSpanOf(StyledElement element) =>
        int.TryParse(element.Element.Attribute("rowspan"), out var span)
            ? span == 0 ? int.MaxValue : Math.Clamp(span, 1, 65_534)
            : 1;
}
