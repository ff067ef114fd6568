using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>Answers which border stands on each segment of the grid of a table with collapsing borders.</summary>
/// <remarks>
/// CSS 2.2, 17.6.2. A segment is resolved when it is asked for, because a line at a page break has other neighbours than
/// in the unbroken table. Of a border on a grid line, half (rounded down) belongs to the cell to the right or below and
/// the rest to the other, so sums stay exact. Where no style has a border, nothing is looked at.
/// </remarks>
internal sealed class CollapsedBorders
{
    private readonly ComputedStyle _table;
    private readonly GridMap _grid;

    public CollapsedBorders(ComputedStyle table, GridMap grid)
    {
        _table = table;
        _grid = grid;
        var styles = new HashSet<ComputedStyle>(AllStyles(table, grid), ReferenceEqualityComparer.Instance);
        HasRowLines = styles.Any(style => IsDrawn(style.BorderTop) || IsDrawn(style.BorderBottom));
        HasColumnLines = styles.Any(style => IsDrawn(style.BorderLeft) || IsDrawn(style.BorderRight));
    }

    public bool HasRowLines { get; }

    public bool HasColumnLines { get; }

    /// <summary>The border on a horizontal line over one column; no border inside a spanning cell.</summary>
    public Border OnRowLine(RowLine line, int column)
    {
        if (!HasRowLines)
        {
            return default;
        }

        var above = line.Above is { } upper ? _grid.IndexAt(upper, column) : null;
        var below = line.Below is { } lower ? _grid.IndexAt(lower, column) : null;
        if (above is not null && above == below)
        {
            return default;
        }

        var contest = default(BorderContest);
        contest.Enter(CellStyle(above).BorderBottom);
        contest.Enter(CellStyle(below).BorderTop);
        EnterRows(ref contest, line);
        if (line.IsTableEdge)
        {
            var columnStyle = _grid.Columns[column].Style;
            contest.Enter(line.Above is null ? columnStyle.BorderTop : columnStyle.BorderBottom);
            contest.Enter(line.Above is null ? _table.BorderTop : _table.BorderBottom);
        }

        return contest.Winner;
    }

    /// <summary>The border left of column <paramref name="line"/> beside one row; the last line is right of all columns.</summary>
    public Border OnColumnLine(int row, int line)
    {
        if (!HasColumnLines)
        {
            return default;
        }

        var left = line > 0 ? _grid.IndexAt(row, line - 1) : null;
        var right = line < _grid.ColumnCount ? _grid.IndexAt(row, line) : null;
        if (left is not null && left == right)
        {
            return default;
        }

        var contest = default(BorderContest);
        contest.Enter(CellStyle(left).BorderRight);
        contest.Enter(CellStyle(right).BorderLeft);
        EnterAtSides(ref contest, line, _grid.Rows[row].Row.Style);
        EnterAtSides(ref contest, line, _grid.Rows[row].Group.Style);
        contest.Enter(line > 0 ? _grid.Columns[line - 1].Style.BorderRight : default);
        contest.Enter(line < _grid.ColumnCount ? _grid.Columns[line].Style.BorderLeft : default);
        EnterAtSides(ref contest, line, _table);
        return contest.Winner;
    }

    /// <summary>The halves of the borders round a cell that lie inside it; of several segments on a side the widest counts.</summary>
    public Edges HalvesIn(TableCell cell)
    {
        var (top, right, bottom, left) = (Length.Zero, Length.Zero, Length.Zero, Length.Zero);
        for (var column = cell.Column; HasRowLines && column < cell.EndColumn; column++)
        {
            top = Length.Max(top, OnRowLine(Above(cell.Row), column).Width);
            bottom = Length.Max(bottom, OnRowLine(Below(cell.EndRow - 1), column).Width);
        }

        for (var row = cell.Row; HasColumnLines && row < cell.EndRow; row++)
        {
            left = Length.Max(left, OnColumnLine(row, cell.Column).Width);
            right = Length.Max(right, OnColumnLine(row, cell.EndColumn).Width);
        }

        return new Edges(LowerHalf(top), UpperHalf(right), UpperHalf(bottom), LowerHalf(left));
    }

    /// <summary>What the widest border on a line at the top of a page takes above the line.</summary>
    public Length RoomAbove(RowLine line) => UpperHalf(WidestOn(line));

    /// <summary>What the widest border on a line at the foot of a page takes below the line.</summary>
    public Length RoomBelow(RowLine line) => LowerHalf(WidestOn(line));

    /// <summary>What the borders at the left and right edges of the grid take outside it.</summary>
    public (Length Left, Length Right) RoomAtSides()
    {
        var (left, right) = (Length.Zero, Length.Zero);
        for (var row = 0; HasColumnLines && row < _grid.Rows.Length; row++)
        {
            left = Length.Max(left, OnColumnLine(row, 0).Width);
            right = Length.Max(right, OnColumnLine(row, _grid.ColumnCount).Width);
        }

        return (UpperHalf(left), LowerHalf(right));
    }

    /// <summary>The line above a row in the unbroken table.</summary>
    private static RowLine Above(int row) => row == 0 ? RowLine.TableTop(row) : RowLine.Between(row - 1, row);

    private RowLine Below(int row) =>
        row == _grid.Rows.Length - 1 ? RowLine.TableBottom(row) : RowLine.Between(row, row + 1);

    private Length WidestOn(RowLine line)
    {
        var widest = Length.Zero;
        for (var column = 0; HasRowLines && column < _grid.ColumnCount; column++)
        {
            widest = Length.Max(widest, OnRowLine(line, column).Width);
        }

        return widest;
    }

    private void EnterRows(ref BorderContest contest, RowLine line)
    {
        var above = line.Above is { } upper ? _grid.Rows[upper] : null;
        var below = line.Below is { } lower ? _grid.Rows[lower] : null;
        contest.Enter(above?.Row.Style.BorderBottom ?? default);
        contest.Enter(below?.Row.Style.BorderTop ?? default);
        contest.Enter(above is { IsLastOfGroup: true } ? above.Group.Style.BorderBottom : default);
        contest.Enter(below is { IsFirstOfGroup: true } ? below.Group.Style.BorderTop : default);
    }

    private void EnterAtSides(ref BorderContest contest, int line, ComputedStyle style)
    {
        contest.Enter(line == 0 ? style.BorderLeft : default);
        contest.Enter(line == _grid.ColumnCount ? style.BorderRight : default);
    }

    private ComputedStyle CellStyle(int? index) =>
        index is { } cell ? _grid.Cells[cell].Content.Style : ComputedStyle.Initial;

    private static bool IsDrawn(Border border) => border.Width > Length.Zero;

    private static Length LowerHalf(Length width) => new(width.Raw / 2);

    private static Length UpperHalf(Length width) => width - LowerHalf(width);

    private static IEnumerable<ComputedStyle> AllStyles(ComputedStyle table, GridMap grid) =>
        grid.Columns.Select(column => column.Style)
            .Concat(grid.Rows.SelectMany(row => new[] { row.Row.Style, row.Group.Style }))
            .Concat(grid.Cells.Select(cell => cell.Content.Style))
            .Prepend(table);
}
