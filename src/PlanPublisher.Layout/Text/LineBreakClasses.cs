using System.Globalization;

namespace PlanPublisher.Layout.Text;

/// <summary>The line-breaking class of a UTF-16 code unit (UAX 14, table 1), for Latin, Greek and Cyrillic text.</summary>
/// <remarks>Hebrew, Hangul, ideographs, South-East Asian scripts and emoji are left out: they count as letters.</remarks>
internal static class LineBreakClasses
{
    public static LineBreakClass Of(char c) => c < 0x80 ? OfAscii(c) : OfOther(c);

    private static LineBreakClass OfAscii(char c) => c switch
    {
        ' ' => LineBreakClass.Space,
        '\n' or '\r' or '\f' or '\v' => LineBreakClass.ForcedBreak,
        '\t' => LineBreakClass.BreakAfter,
        '-' => LineBreakClass.Hyphen,
        '(' or '[' or '{' => LineBreakClass.Open,
        ')' or ']' => LineBreakClass.CloseParenthesis,
        '}' => LineBreakClass.Close,
        '"' or '\'' => LineBreakClass.Quotation,
        '!' or '?' => LineBreakClass.Exclamation,
        ',' or '.' or ':' or ';' => LineBreakClass.Infix,
        '/' => LineBreakClass.Solidus,
        '$' or '+' or '\\' => LineBreakClass.Prefix,
        '%' => LineBreakClass.Postfix,
        '|' => LineBreakClass.BreakAfter,
        >= '0' and <= '9' => LineBreakClass.Numeric,
        _ => LineBreakClass.Alphabetic,
    };

    private static LineBreakClass OfOther(char c) => c switch
    {
        '\u0085' or '\u2028' or '\u2029' => LineBreakClass.ForcedBreak,
        '\u00A0' or '\u202F' or '\u2007' or '\u2011' => LineBreakClass.Glue,
        '\u2060' or '\uFEFF' => LineBreakClass.WordJoiner,
        '\u200B' => LineBreakClass.ZeroWidthSpace,
        '\u00AD' or '\u2010' or '\u2012' or '\u2013' => LineBreakClass.BreakAfter,
        >= '\u2000' and <= '\u200A' => LineBreakClass.BreakAfter,
        '\u2014' => LineBreakClass.BreakBoth,
        '\u2024' or '\u2025' or '\u2026' => LineBreakClass.Infix,
        '\u00AB' or '\u00BB' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2039' or '\u203A' => LineBreakClass.Quotation,
        '\u201A' or '\u201E' or '\u00A1' or '\u00BF' => LineBreakClass.Open,
        '\u00A3' or '\u00A5' or '\u20AC' or '\u00B1' or '\u2212' or '\u2116' => LineBreakClass.Prefix,
        '\u00A2' or '\u00B0' or '\u2030' or '\u2032' or '\u2033' => LineBreakClass.Postfix,
        _ when char.IsLowSurrogate(c) => LineBreakClass.CombiningMark,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
                => LineBreakClass.CombiningMark,
            UnicodeCategory.DecimalDigitNumber => LineBreakClass.Numeric,
            _ => LineBreakClass.Alphabetic,
        },
    };
}
