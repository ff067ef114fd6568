using System.Collections.Immutable;
using PlanPublisher.Templates.Charts.Drawing;
using PlanPublisher.Templates.Charts.Geometry;

namespace PlanPublisher.Templates.Diagrams;

/// <summary>The words of a box, broken into lines of its width.</summary>
public sealed record BoxText(ImmutableArray<ImmutableArray<TextPiece>> Lines)
{
    public const decimal Size = 11;

    public const decimal LineHeight = 14;

    /// <summary>What keeps the words of two lines apart where the text of a drawing is read or copied: a plain space would be dropped.</summary>
    public const string WordEnd = "\u00A0";

    /// <summary>From the top of a line to its base line.</summary>
    private const decimal Ascent = 10.5m;

    public decimal Height => Lines.Length * LineHeight;

    public static BoxText Of(string words, decimal width, bool isBold) => Of([new TextPiece(words, isBold)], width);

    public static BoxText Of(ImmutableArray<TextPiece> pieces, decimal width)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<TextPiece>>();
        var line = ImmutableArray<TextPiece>.Empty;
        foreach (var word in WordsOf(pieces))
        {
            if (!line.IsEmpty && WidthOf(line) + WidthOf(word) > width)
            {
                lines.Add(line);
                line = [];
            }

            line = Joined(line, word);
        }

        lines.Add(line);
        return new BoxText(lines.ToImmutable());
    }

    /// <summary>The lines at a place: the left edge of the text and the top of its first line.</summary>
    public IEnumerable<ChartItem> At(decimal left, decimal top, ChartInk ink)
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            var x = left;
            foreach (var piece in Lines[i])
            {
                yield return new ChartItem.Label(piece.Words.TrimEnd() + WordEnd, x, top + (i * LineHeight) + Ascent, Size) { IsBold = piece.IsBold, Ink = ink };
                x += TextWidth.Of(piece.Words, Size, piece.IsBold);
            }
        }
    }

    /// <summary>A line with one more word and a space behind it; words of one weight are one piece.</summary>
    private static ImmutableArray<TextPiece> Joined(ImmutableArray<TextPiece> line, ImmutableArray<TextPiece> word)
    {
        foreach (var piece in word)
        {
            line = !line.IsEmpty && line[^1].IsBold == piece.IsBold
                ? line.SetItem(line.Length - 1, piece with { Words = line[^1].Words + piece.Words })
                : line.Add(piece);
        }

        return line.SetItem(line.Length - 1, line[^1] with { Words = line[^1].Words + " " });
    }

    /// <summary>Words between spaces; one that changes its weight in the middle is of several pieces.</summary>
    private static IEnumerable<ImmutableArray<TextPiece>> WordsOf(ImmutableArray<TextPiece> pieces)
    {
        var word = ImmutableArray<TextPiece>.Empty;
        foreach (var piece in pieces)
        {
            var parts = piece.Words.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && !word.IsEmpty)
                {
                    yield return word;
                    word = [];
                }

                word = parts[i].Length == 0 ? word : word.Add(piece with { Words = parts[i] });
            }
        }

        if (!word.IsEmpty)
        {
            yield return word;
        }
    }

    private static decimal WidthOf(ImmutableArray<TextPiece> pieces) =>
        pieces.Sum(piece => TextWidth.Of(piece.Words, Size, piece.IsBold));
}
