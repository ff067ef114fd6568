using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Recognises tables: lines that begin with <c>|</c>, and lines <c>Note: …</c> directly below them.</summary>
/// <remarks>
/// The form is that of pipe tables everywhere, taken at its word: nothing is guessed, no cell is added. It only cuts
/// lines into cells; <see cref="TableReader"/> checks that they make a table.
/// </remarks>
internal sealed class TableBlockParser : BlockParser
{
    private const string NoteMark = "Note: ";

    public TableBlockParser()
    {
        OpeningCharacters = ['|'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var table = new TableBlock(this)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        AddLine(processor, table);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.BreakDiscard;
        }

        var table = (TableBlock)block;
        if (processor.CurrentChar == '|')
        {
            AddLine(processor, table);
            return BlockState.ContinueDiscard;
        }

        if (processor.Line.ToString().StartsWith(NoteMark, StringComparison.Ordinal))
        {
            AddNote(processor, table);
            return BlockState.ContinueDiscard;
        }

        return BlockState.None;
    }

    private void AddLine(BlockProcessor processor, TableBlock table)
    {
        var line = processor.Line;
        line.TrimEnd();
        table.UpdateSpanEnd(line.End);
        if (table.HeadLines < 0 && IsSeparator(line))
        {
            table.HeadLines = table.Count;
            return;
        }

        var row = NewLine(processor, line, isNote: false);
        table.Add(row);
        var start = line.Start + 1;
        while (start <= line.End)
        {
            var end = IndexOfBar(line, start);
            AddCell(processor, row, start, end);
            start = end + 1;
        }
    }

    private void AddNote(BlockProcessor processor, TableBlock table)
    {
        var line = processor.Line;
        line.TrimEnd();
        table.UpdateSpanEnd(line.End);
        var note = NewLine(processor, line, isNote: true);
        table.Add(note);
        note.Add(NewCell(processor, line.Start + NoteMark.Length, line.End + 1));
    }

    private TableLine NewLine(BlockProcessor processor, StringSlice line, bool isNote) => new(this, isNote)
    {
        Column = processor.Column,
        Line = processor.LineIndex,
        Span = new SourceSpan(line.Start, line.End),
    };

    private void AddCell(BlockProcessor processor, TableLine row, int start, int end)
    {
        if (start == end && row.LastChild is TableCellText before)
        {
            before.ColumnSpan++;
            return;
        }

        row.Add(NewCell(processor, start, end));
    }

    private TableCellText NewCell(BlockProcessor processor, int start, int end)
    {
        var text = new StringSlice(processor.Line.Text, start, end - 1);
        text.Trim();
        var isHeader = text.CurrentChar == '#' && text.PeekChar() is ' ' or '\0';
        if (isHeader)
        {
            text.SkipChar();
            text.Trim();
        }

        var continues = text.Length == 2 && text.CurrentChar == '^' && text.PeekChar() == '^';
        var cell = new TableCellText(this)
        {
            IsRowHeader = isHeader,
            ContinuesAbove = continues,
            ProcessInlines = !continues,
            Column = start - processor.Line.Start + processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(start, end - 1),
            IsOpen = false,
        };
        cell.AppendLine(ref text, cell.Column, processor.LineIndex, text.Start, trackTrivia: false);
        return cell;
    }

    private static bool IsSeparator(StringSlice line)
    {
        var text = line.AsSpan();
        return text.Contains('-') && text.IndexOfAnyExcept("|-: ") < 0;
    }

    /// <summary>The next bar that is not written <c>\|</c>, or the end of the line.</summary>
    private static int IndexOfBar(StringSlice line, int start)
    {
        for (var i = start; i <= line.End; i++)
        {
            if (line.Text[i] == '|')
            {
                return i;
            }

            i += line.Text[i] == '\\' ? 1 : 0;
        }

        return line.End + 1;
    }
}
