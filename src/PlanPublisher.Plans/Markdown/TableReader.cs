using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Turns the lines of a table into rows of cells, and reports lines that do not make a table.</summary>
internal sealed class TableReader(MarkdownPlaces places, InlineReader inlines, DiagnosticBag problems)
{
    public Block.Table Read(TableBlock table, TableCaption? caption)
    {
        var span = places.Of(table);
        if (caption is null)
        {
            problems.Add(MarkdownProblems.NoCaption(FirstLine(table)));
        }

        var lines = table.OfType<TableLine>().Where(line => !line.IsNote).ToList();
        var head = Math.Max(table.HeadLines, 0);
        if (table.HeadLines <= 0)
        {
            problems.Add(MarkdownProblems.NoSeparator(FirstLine(table)));
        }
        else if (lines.Count == head)
        {
            problems.Add(MarkdownProblems.NoRows(span));
        }

        CheckWidths(lines);
        return new Block.Table(
            caption?.Id,
            caption?.Words ?? [],
            ReadRows(lines[..head], isHead: true),
            ReadRows(lines[head..], isHead: false),
            [.. table.OfType<TableLine>().Where(line => line.IsNote).Select(line => inlines.Read(Cells(line)[0].Inline))],
            span);
    }

    private SourceSpan FirstLine(TableBlock table) =>
        table.Count == 0 ? places.Of(table) : places.Of(table[0]);

    private void CheckWidths(List<TableLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var expected = Width(lines[0]);
        foreach (var line in lines.Where(line => Width(line) != expected))
        {
            problems.Add(MarkdownProblems.RaggedRow(places.Of(line), Width(line), expected));
        }
    }

    private ImmutableArray<TableRow> ReadRows(List<TableLine> lines, bool isHead)
    {
        var rows = new List<List<TableCell>>();
        // For each column: where the cell that fills it in the row above stands.
        var above = new Dictionary<int, (int Row, int Cell)>();
        foreach (var line in lines)
        {
            var row = new List<TableCell>();
            var next = new Dictionary<int, (int Row, int Cell)>();
            var column = 0;
            foreach (var cell in Cells(line))
            {
                if (cell.ContinuesAbove)
                {
                    Continue(cell, column, rows, above, next);
                }
                else
                {
                    next[column] = (rows.Count, row.Count);
                    row.Add(ReadCell(cell, isHead));
                }

                column += cell.ColumnSpan;
            }

            rows.Add(row);
            above = next;
        }

        return [.. rows.Select((row, i) => new TableRow([.. row], places.Of(lines[i])))];
    }

    private void Continue(
        TableCellText cell,
        int column,
        List<List<TableCell>> rows,
        Dictionary<int, (int Row, int Cell)> above,
        Dictionary<int, (int Row, int Cell)> next)
    {
        if (!above.TryGetValue(column, out var at) || rows[at.Row][at.Cell].ColumnSpan != cell.ColumnSpan)
        {
            problems.Add(MarkdownProblems.NothingAbove(places.Of(cell)));
            return;
        }

        var first = rows[at.Row][at.Cell];
        rows[at.Row][at.Cell] = first with { RowSpan = first.RowSpan + 1 };
        next[column] = at;
    }

    private TableCell ReadCell(TableCellText cell, bool isHead)
    {
        var span = places.Of(cell);
        var words = inlines.Read(cell.Inline);
        ImmutableArray<Block> content = words.IsEmpty ? [] : [new Block.Paragraph(words, null, span)];
        return new TableCell(content, isHead || cell.IsRowHeader, cell.ColumnSpan, 1, span);
    }

    private static int Width(TableLine line) => Cells(line).Sum(cell => cell.ColumnSpan);

    private static List<TableCellText> Cells(TableLine line) => [.. line.OfType<TableCellText>()];
}
