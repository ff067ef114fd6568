using System.Collections.Immutable;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>A table as a grid: each cell with the rows and columns that it covers (HTML, 4.9.12.1).</summary>
internal sealed class TableGrid
{
    private TableGrid(HtmlElement table)
    {
        Table = table;
        Caption = table.Elements().FirstOrDefault(child => child.Name == "caption");
        HeadRows = [.. table.Elements().Where(child => child.Name == "thead").SelectMany(RowsOf)];
        BodyRows = [.. table.Elements().Where(child => child.Name is "tbody" or "tfoot").SelectMany(RowsOf)];
        ColumnCount = HeadRows.Concat(BodyRows).SelectMany(row => row.Cells).Select(cell => cell.Column + cell.Columns).DefaultIfEmpty().Max();
    }

    public HtmlElement Table { get; }

    public HtmlElement? Caption { get; }

    public ImmutableArray<GridRow> HeadRows { get; }

    public ImmutableArray<GridRow> BodyRows { get; }

    public int ColumnCount { get; }

    public IEnumerable<GridCell> Cells => HeadRows.Concat(BodyRows).SelectMany(row => row.Cells);

    public static TableGrid Of(HtmlElement table) => new(table);

    /// <summary>The heads over a column, from the top; those over several columns too.</summary>
    public IEnumerable<GridCell> HeadsOf(int column) =>
        from row in HeadRows
        from cell in row.Cells
        where cell.Column <= column && column < cell.Column + cell.Columns && !Markup.IsEmpty(cell.Element)
        select cell;

    /// <summary>The words that head a column: those nearest to it. Empty if nothing heads it.</summary>
    public ImmutableArray<HtmlNode> LabelOf(int column) => HeadsOf(column).LastOrDefault()?.Element.Children ?? [];

    private static IEnumerable<GridRow> RowsOf(HtmlElement group)
    {
        // For each column the first row in which it is free again: a cell takes the first free place.
        var freeFrom = new Dictionary<int, int>();
        var rows = group.Elements().Where(child => child.Name == "tr").ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            var column = 0;
            var cells = ImmutableArray.CreateBuilder<GridCell>();
            foreach (var element in rows[i].Elements().Where(child => child.Name is "th" or "td"))
            {
                while (freeFrom.GetValueOrDefault(column) > i)
                {
                    column++;
                }

                var cell = new GridCell(element, column, NumberOf(element, "colspan"), Math.Min(NumberOf(element, "rowspan"), rows.Count - i));
                for (var covered = column; covered < column + cell.Columns; covered++)
                {
                    freeFrom[covered] = i + cell.Rows;
                }

                cells.Add(cell);
                column += cell.Columns;
            }

            yield return new GridRow(rows[i], cells.ToImmutable());
        }
    }

    private static int NumberOf(HtmlElement cell, string name) =>
        int.TryParse(cell.Attribute(name), out var number) && number is >= 1 and <= 1000 ? number : 1;
}

/// <summary>A row with the cells that begin in it.</summary>
internal sealed record GridRow(HtmlElement Element, ImmutableArray<GridCell> Cells)
{
    /// <summary>Whether it is the title of the rows after it.</summary>
    public bool IsGroupTitle => Cells is [{ IsHeader: true, Columns: > 1 }];
}

/// <summary>A cell: its first column, and how many columns and rows it covers.</summary>
internal sealed record GridCell(HtmlElement Element, int Column, int Columns, int Rows)
{
    public bool IsHeader => Element.Name == "th";
}
