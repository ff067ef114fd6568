using System.Collections.Immutable;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>Draws the collapsed borders of a table's part on one page as few straight rules.</summary>
/// <remarks>
/// Equal neighbouring segments are one rule, so that dashes run on and viewers show no seams. Horizontal rules reach over
/// the vertical ones at their ends, which fills the corners. Wider rules come later and lie on top.
/// </remarks>
internal sealed class TableRules(CollapsedBorders borders, ColumnPlan columns)
{
    public ImmutableArray<Rule> Of(TablePart part)
    {
        PartRow[] rows = [.. part.Rows];
        if (rows.Length == 0 || columns.Widths.Length == 0)
        {
            return [];
        }

        var rules = new List<Rule>();
        for (var i = 0; borders.HasRowLines && i <= rows.Length; i++)
        {
            var line = i == 0 ? part.Top : i == rows.Length ? part.Bottom : RowLine.Between(rows[i - 1].Row, rows[i].Row);
            var ends = rows.AsSpan(Math.Max(i - 1, 0)..Math.Min(i + 1, rows.Length));
            AddRowLine(rules, line, i == rows.Length ? rows[^1].Bottom : rows[i].Top, ends);
        }

        for (var line = 0; borders.HasColumnLines && line <= columns.Widths.Length; line++)
        {
            AddColumnLine(rules, rows, line);
        }

        return [.. rules.OrderBy(rule => rule.Border.Width)];
    }

    private void AddRowLine(List<Rule> rules, RowLine line, Length y, ReadOnlySpan<PartRow> besides)
    {
        var column = 0;
        while (column < columns.Widths.Length)
        {
            var border = borders.OnRowLine(line, column);
            var end = column + 1;
            while (end < columns.Widths.Length && borders.OnRowLine(line, end) == border)
            {
                end++;
            }

            if (border.Width > Length.Zero)
            {
                var from = LineAt(column) - ReachAt(column, besides);
                rules.Add(new Rule(new Point(from, y), new Point(LineAt(end) + ReachAt(end, besides), y), border));
            }

            column = end;
        }
    }

    private void AddColumnLine(List<Rule> rules, PartRow[] rows, int line)
    {
        var first = 0;
        while (first < rows.Length)
        {
            var border = borders.OnColumnLine(rows[first].Row, line);
            var last = first;
            while (last + 1 < rows.Length && borders.OnColumnLine(rows[last + 1].Row, line) == border)
            {
                last++;
            }

            if (border.Width > Length.Zero)
            {
                var x = LineAt(line);
                rules.Add(new Rule(new Point(x, rows[first].Top), new Point(x, rows[last].Bottom), border));
            }

            first = last + 1;
        }
    }

    private Length LineAt(int line) =>
        line < columns.Lefts.Length ? columns.Lefts[line] : columns.Lefts[^1] + columns.Widths[^1];

    /// <summary>Half of the widest vertical border that meets a horizontal line.</summary>
    private Length ReachAt(int line, ReadOnlySpan<PartRow> rows)
    {
        var widest = Length.Zero;
        foreach (var row in rows)
        {
            widest = Length.Max(widest, borders.OnColumnLine(row.Row, line).Width);
        }

        return new Length(widest.Raw / 2);
    }
}
