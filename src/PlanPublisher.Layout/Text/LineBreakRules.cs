namespace PlanPublisher.Layout.Text;

/// <summary>Finds where lines of a text may end: the rules of UAX 14 that European text needs.</summary>
/// <remarks>
/// Beyond UAX 14: an address of the web or of mail may break after the signs that part it. As Chromium does it,
/// digits round a hyphen or solidus stay together (LB 25), so <c>1998-99</c> and <c>2003/04</c> are one piece.
/// Forced breaks and spaces are seen by the caller; a place here is before the character at the index.
/// </remarks>
internal static class LineBreakRules
{
    /// <summary>Marks each index before which a line may begin, given what precedes; spaces are never begun with.</summary>
    public static void Mark(ReadOnlySpan<char> text, Span<bool> mayBreakBefore)
    {
        mayBreakBefore.Clear();
        var isAddress = false;
        var before = LineBreakClass.ForcedBreak;
        var hasSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            var after = LineBreakClasses.Of(text[i]);
            if (after == LineBreakClass.CombiningMark && !hasSpace)
            {
                continue; // LB 9: a mark is part of its letter
            }

            if (after == LineBreakClass.Space)
            {
                hasSpace = true;
                isAddress = false;
                continue;
            }

            mayBreakBefore[i] = hasSpace
                ? MayBreakAtSpace(before, after)
                : MayBreakBetween(before, after, text, i) || (isAddress && MayBreakAddress(text, i));
            isAddress |= StartsAddress(text, i, isWordStart: hasSpace || i == 0);
            before = after;
            hasSpace = false;
        }
    }

    /// <summary>LB 7, 8, 13 to 18: spaces divide, but not after an opening nor before a closing mark.</summary>
    private static bool MayBreakAtSpace(LineBreakClass before, LineBreakClass after) => after switch
    {
        LineBreakClass.Close or LineBreakClass.CloseParenthesis or LineBreakClass.Exclamation or LineBreakClass.Solidus => false,
        LineBreakClass.WordJoiner or LineBreakClass.ZeroWidthSpace or LineBreakClass.ForcedBreak => false,
        LineBreakClass.BreakAfter => false, // stricter than UAX 14: a dash between spaces stays with the word before it
        _ => before is not (LineBreakClass.Open or LineBreakClass.ForcedBreak or LineBreakClass.WordJoiner),
    };

    private static bool MayBreakBetween(LineBreakClass before, LineBreakClass after, ReadOnlySpan<char> text, int at)
    {
        if (before == LineBreakClass.ForcedBreak || after == LineBreakClass.ForcedBreak || NeverBefore(after))
        {
            return false;
        }

        return before switch
        {
            LineBreakClass.ZeroWidthSpace => true, // LB 8
            LineBreakClass.BreakBoth => after != LineBreakClass.BreakBoth, // LB 17
            _ when after == LineBreakClass.BreakBoth => before is not (LineBreakClass.Open or LineBreakClass.Glue), // B2 allows a break before it
            LineBreakClass.BreakAfter => true, // LB 21
            // LB 20a and 25: not after a hyphen that begins a word, nor before a digit
            LineBreakClass.Hyphen => after != LineBreakClass.Numeric && at >= 2 && !IsBoundary(text[at - 2]),
            LineBreakClass.Solidus => after == LineBreakClass.Alphabetic, // LB 13, 25, 29
            _ => false,
        };
    }

    private static bool NeverBefore(LineBreakClass after) => after is
        LineBreakClass.WordJoiner or LineBreakClass.Glue or LineBreakClass.ZeroWidthSpace
        or LineBreakClass.Close or LineBreakClass.CloseParenthesis or LineBreakClass.Exclamation
        or LineBreakClass.Infix or LineBreakClass.Solidus or LineBreakClass.Quotation
        or LineBreakClass.BreakAfter or LineBreakClass.Hyphen;

    private static bool IsBoundary(char c) =>
        LineBreakClasses.Of(c) is LineBreakClass.Space or LineBreakClass.ForcedBreak or LineBreakClass.Open
            or LineBreakClass.Glue or LineBreakClass.Quotation;

    private static bool StartsAddress(ReadOnlySpan<char> text, int at, bool isWordStart)
    {
        var rest = text[at..];
        return rest.StartsWith("www.", StringComparison.Ordinal)
            || rest.StartsWith("http://", StringComparison.Ordinal)
            || rest.StartsWith("https://", StringComparison.Ordinal)
            || (isWordStart && IsMailAddress(rest));
    }

    /// <summary>A word with an at sign between letters, as far as an address may be long.</summary>
    private static bool IsMailAddress(ReadOnlySpan<char> rest)
    {
        const int longest = 254;
        var word = rest[..Math.Min(rest.Length, longest)];
        var end = word.IndexOf(' ');
        var sign = (end < 0 ? word : word[..end]).IndexOf('@');
        return sign > 0 && sign + 1 < rest.Length && char.IsLetterOrDigit(rest[sign - 1]) && char.IsLetterOrDigit(rest[sign + 1]);
    }

    /// <summary>After the last of several solidi and other signs before a letter or digit, after a full stop before a letter.</summary>
    private static bool MayBreakAddress(ReadOnlySpan<char> text, int at) => text[at - 1] switch
    {
        '/' or '@' or '_' or '?' or '&' or '=' or '#' => char.IsLetterOrDigit(text[at]),
        '.' => char.IsLetter(text[at]),
        _ => false,
    };
}
