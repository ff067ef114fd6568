using System.Globalization;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>Says which header cells head which cells of a table.</summary>
/// <remarks>
/// Every TH gets a Scope (ISO 32000-1, 14.8.5.7). That is enough for a plain table; in one whose headers span, stand in
/// several rows or head groups, scopes are ambiguous to readers, so there each cell also lists its headers, found as in
/// HTML, 4.9.12.2 "Forming relationships between data cells and header cells".
/// </remarks>
internal sealed class TableHeaders
{
    /// <summary>Columns further on are not kept apart: no reader could tell them.</summary>
    private const int MostColumns = 10_000;

    private readonly List<Cell> _cells = [];
    private readonly Dictionary<int, StyledElement> _elements = [];

    private TableHeaders()
    {
    }

    public static void Assign(StyledElement element, StructureElement table)
    {
        var headers = new TableHeaders();
        headers.Index(element);
        headers.CollectRows(table);
        headers.AddScopes();
        if (headers.NeedLists())
        {
            headers.AddLists();
        }
    }

    /// <param name="LastRow">The last row it covers.</param>
    /// <param name="GroupLastRow">The last row of its row group.</param>
    private sealed record Cell(
        StructureElement Element, string? Scope, string GroupRole, int Row, int Column, int LastRow, int LastColumn, int GroupLastRow)
    {
        public bool IsHeader => Element.Role == "TH";

        public bool HeadsColumn => Element.Attributes.Scope is "Column" or "Both";

        public bool HeadsRow => Element.Attributes.Scope is "Row" or "Both";
    }

    private void Index(StyledElement element)
    {
        foreach (var child in element.ChildElements)
        {
            _elements[child.Ordinal] = child;
            Index(child);
        }
    }

    /// <summary>Rows that stand in no row group of their own are one together.</summary>
    private void CollectRows(StructureElement table)
    {
        var row = 0;
        List<StructureElement> loose = [];
        foreach (var group in table.Children)
        {
            if (group.Role == "TR")
            {
                loose.Add(group);
                continue;
            }

            row += CollectGroup(loose, "TBody", row);
            loose = [];
            row += CollectGroup([.. group.Children.Where(child => child.Role == "TR")], group.Role, row);
        }

        CollectGroup(loose, "TBody", row);
    }

    /// <summary>
    /// HTML, 4.9.12.1 "Forming a table": a cell takes the first free place; spans end with their row group. Returns how
    /// many rows the group has.
    /// </summary>
    private int CollectGroup(List<StructureElement> rows, string groupRole, int firstRow)
    {
        var lastRow = firstRow + rows.Count - 1;
        // For each column the first row in which it is free again.
        var freeFrom = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            var column = 0;
            foreach (var cell in rows[i].Children.Where(child => child.Role is "TH" or "TD"))
            {
                while (column < freeFrom.Count && freeFrom[column] > firstRow + i)
                {
                    column++;
                }

                var spanned = Math.Min(firstRow + i + cell.Attributes.RowSpan - 1, lastRow);
                cell.Attributes.RowSpan = spanned - firstRow - i + 1;
                var placed = new Cell(
                    cell, ScopeOf(cell), groupRole, firstRow + i, column, spanned, column + cell.Attributes.ColumnSpan - 1, lastRow);
                _cells.Add(placed);
                Take(freeFrom, placed);
                column = placed.LastColumn + 1;
            }
        }

        return rows.Count;
    }

    private string? ScopeOf(StructureElement cell) => _elements[cell.Ordinal].Element.Attribute("scope");

    private static void Take(List<int> freeFrom, Cell cell)
    {
        for (var column = cell.Column; column <= Math.Min(cell.LastColumn, MostColumns); column++)
        {
            while (freeFrom.Count <= column)
            {
                freeFrom.Add(0);
            }

            freeFrom[column] = Math.Max(freeFrom[column], cell.LastRow + 1);
        }
    }

    private void AddScopes()
    {
        var rowsWithData = _cells.Where(cell => !cell.IsHeader).Select(cell => cell.Row).ToHashSet();
        foreach (var cell in _cells.Where(cell => cell.IsHeader))
        {
            cell.Element.Attributes.Scope = cell.Scope switch
            {
                "col" or "colgroup" => "Column",
                "row" or "rowgroup" => "Row",
                // HTML's "auto": a header in a row of headers heads its column.
                _ => cell.GroupRole == "THead" || !rowsWithData.Contains(cell.Row) ? "Column" : "Row",
            };
        }
    }

    private bool NeedLists()
    {
        var headers = _cells.Where(cell => cell.IsHeader).ToList();
        return headers.Exists(cell => cell.Scope is "colgroup" or "rowgroup")
            || headers.Exists(cell => cell.LastColumn > cell.Column || cell.LastRow > cell.Row)
            || headers.Where(cell => cell.HeadsColumn).Select(cell => cell.Row).Distinct().Count() > 1
            || headers.Where(cell => cell.HeadsRow).Select(cell => cell.Column).Distinct().Count() > 1;
    }

    private void AddLists()
    {
        foreach (var header in _cells.Where(cell => cell.IsHeader))
        {
            header.Element.Identifier = string.Create(CultureInfo.InvariantCulture, $"cell-{header.Element.Ordinal}");
        }

        var headers = _cells.Where(cell => cell.IsHeader).ToList();
        foreach (var cell in _cells)
        {
            var named = NamedBy(cell, headers);
            var heads = named.Count > 0 ? named : headers.Where(header => header != cell && Heads(header, cell));
            cell.Element.Attributes.Headers = [.. heads.Select(header => header.Element.Identifier!)];
        }
    }

    /// <summary>What a cell names under <c>headers</c> holds in place of what follows from scopes.</summary>
    private List<Cell> NamedBy(Cell cell, List<Cell> headers)
    {
        if (AttributeOf(cell, "headers") is not { } names)
        {
            return [];
        }

        var ids = names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return headers.FindAll(header => header != cell && AttributeOf(header, "id") is { } id && ids.Contains(id));
    }

    private string? AttributeOf(Cell cell, string name) => _elements[cell.Element.Ordinal].Element.Attribute(name);

    /// <summary>A header cell itself is headed only by those that stand over it in the same direction.</summary>
    private static bool Heads(Cell header, Cell cell) =>
        (header.HeadsColumn && HeadsBelow(header, cell) && (!cell.IsHeader || cell.HeadsColumn))
        || (header.HeadsRow && HeadsBeside(header, cell) && (!cell.IsHeader || cell.HeadsRow));

    private static bool HeadsBelow(Cell header, Cell cell) =>
        header.LastRow < cell.Row && header.Column <= cell.LastColumn && cell.Column <= header.LastColumn;

    private static bool HeadsBeside(Cell header, Cell cell)
    {
        var lastRow = header.Scope == "rowgroup" ? header.GroupLastRow : header.LastRow;
        return header.Row <= cell.LastRow && cell.Row <= lastRow && (header.LastColumn < cell.Column || IsGroupRow(header, cell));
    }

    /// <summary>A rowgroup header may stand in a row of its own, over the rows that it heads.</summary>
    private static bool IsGroupRow(Cell header, Cell cell) => header.Scope == "rowgroup" && header.LastRow < cell.Row;
}
