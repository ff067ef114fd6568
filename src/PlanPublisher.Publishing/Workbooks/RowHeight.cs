using System.Collections.Immutable;

namespace PlanPublisher.Publishing.Workbooks;

/// <summary>How high a row must be so that none of its wrapped words are hidden.</summary>
/// <remarks>
/// Programs do not all work this out when they open a file: LibreOffice shows the first line alone, on paper too. The letters' true widths
/// are the reader's fonts, so lines are counted with some room to spare. The height is not fixed: editing a cell fits its row anew.
/// </remarks>
internal static class RowHeight
{
    /// <summary>In points, of a line of 11 pt.</summary>
    public const double OfLine = 15;

    /// <summary>Of a column's width in digits, the share that words fill if their font is a wide one.</summary>
    private const double Usable = 0.95;

    public static double Of(IEnumerable<string> cells, ImmutableArray<(string Head, int Width)> columns) =>
        OfLine * cells.Zip(columns, (words, column) => LinesOf(words, (int)(column.Width * Usable))).DefaultIfEmpty(1).Max();

    private static int LinesOf(string words, int room)
    {
        var (lines, used) = (1, 0);
        foreach (var word in words.Split(' '))
        {
            var needed = used == 0 ? word.Length : used + 1 + word.Length;
            if (needed <= room || used == 0)
            {
                // A word longer than its column goes on in lines of its own.
                lines += needed <= room ? 0 : (needed - 1) / room;
                used = Math.Min(needed, room);
            }
            else
            {
                (lines, used) = (lines + 1 + ((word.Length - 1) / room), Math.Min(word.Length, room));
            }
        }

        return lines;
    }
}
