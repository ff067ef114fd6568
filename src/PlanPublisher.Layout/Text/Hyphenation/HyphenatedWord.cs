using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text.Hyphenation;

/// <summary>Finds in a word, as it stands between spaces, the letters that can be divided.</summary>
/// <remarks>
/// Text 3, 6.1 leaves it open what is a word. Not divided are words with digits, of capitals only, with a hyphen of
/// their own or another place to break (an address), and words that an element's edge runs through.
/// </remarks>
internal static class HyphenatedWord
{
    /// <summary>The letters "'s" and the like after an apostrophe.</summary>
    private const int MostLettersAfterApostrophe = 2;

    /// <summary>The letters to divide as a range of the paragraph's text; empty if the word is to stay whole.</summary>
    public static (int Start, int Length) LettersOf(ReadOnlySpan<char> text, int start, int end)
    {
        if ((start > 0 && char.IsLetterOrDigit(text[start - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end])))
        {
            return default;
        }

        while (start < end && !char.IsLetter(text[start]))
        {
            if (char.IsDigit(text[start++]))
            {
                return default;
            }
        }

        var length = 0;
        var hasSmall = false;
        for (; start + length < end && char.IsLetter(text[start + length]); length++)
        {
            hasSmall |= char.IsLower(text[start + length]);
        }

        return hasSmall && IsTail(text[(start + length)..end]) ? (start, length) : default;
    }

    /// <summary>The points that the style's limits leave.</summary>
    public static void Limit(List<int> points, int wordLength, HyphenateLimitChars limits)
    {
        points.RemoveAll(before => before < limits.Before || wordLength - before < limits.After);
        if (wordLength < limits.Word)
        {
            points.Clear();
        }
    }

    /// <summary>Punctuation, or an apostrophe with a letter or two.</summary>
    private static bool IsTail(ReadOnlySpan<char> rest)
    {
        var letters = 0;
        foreach (var c in rest)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            if (char.IsDigit(c) || c is '-' or '/' or '@' or '_' or '\u00AD' or '\u2010' or '\u2011')
            {
                return false;
            }
        }

        return letters == 0 || (letters <= MostLettersAfterApostrophe && rest[0] is '\'' or '\u2019');
    }
}
