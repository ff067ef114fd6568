using System.Text;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>Cuts a word that one face alone cannot set: characters from other faces, and what is made of ordinary glyphs.</summary>
/// <remarks>Fonts 4, 5.3: each character takes the first face that has it; marks stay with their letters.</remarks>
internal static class TextPieces
{
    public static void Cut(TextFont font, ReadOnlySpan<char> word, List<TextPiece> into)
    {
        into.Clear();
        var position = PositionToMake(font, word);
        for (var at = 0; at < word.Length;)
        {
            Rune.DecodeFromUtf16(word[at..], out var rune, out var length);
            var piece = IsMark(rune) && into.Count > 0
                ? into[^1]
                : PieceOf(font, rune, word[at], position);
            if (into.Count > 0 && into[^1] is var last && piece == last with { Start = piece.Start, Length = piece.Length })
            {
                into[^1] = last with { Length = at + length - last.Start };
            }
            else
            {
                into.Add(piece with { Start = at, Length = length });
            }

            at += length;
        }
    }

    private static TextPiece PieceOf(TextFont font, Rune rune, char c, FontVariantPosition position)
    {
        var words = WordShaper.CanShow(font.Metrics.Face, rune.Value) ? font.Words : font.FallbackFor(rune.Value) ?? font.Words;
        var shrinks = rune.IsBmp && font.Synthesis.Shrinks(c);
        var size = shrinks ? Synthesis.SmallCapitalSize(font.Metrics.Size) : font.Metrics.Size;
        return new TextPiece(
            0,
            0,
            words,
            position == FontVariantPosition.Normal ? size : Synthesis.PositionSize(size),
            Synthesis.ShiftOf(position, font.Metrics.Size),
            shrinks);
    }

    /// <summary>Fonts 4, 6.5: superiors are made for all of a text if the face lacks one of them.</summary>
    private static FontVariantPosition PositionToMake(TextFont font, ReadOnlySpan<char> word)
    {
        var position = font.Synthesis.Position;
        if (position == FontVariantPosition.Normal)
        {
            return position;
        }

        var feature = position == FontVariantPosition.Super ? FontFeatures.Superiors : FontFeatures.Inferiors;
        foreach (var c in word)
        {
            if (!font.Metrics.Face.Substitutes(feature, c))
            {
                return position;
            }
        }

        return FontVariantPosition.Normal;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.EnclosingMark
        or System.Globalization.UnicodeCategory.Format;
}
