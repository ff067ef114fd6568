namespace PlanPublisher.Layout.Text;

/// <summary>The classes of UAX 14 that European text needs; all other characters count as <see cref="Alphabetic"/>.</summary>
internal enum LineBreakClass : byte
{
    Alphabetic,
    Space,
    ForcedBreak,
    ZeroWidthSpace,
    WordJoiner,
    Glue,
    Hyphen,
    BreakAfter,
    BreakBoth,
    Open,
    Close,
    CloseParenthesis,
    Quotation,
    Exclamation,
    Infix,
    Solidus,
    Numeric,
    Prefix,
    Postfix,
    CombiningMark,
}
