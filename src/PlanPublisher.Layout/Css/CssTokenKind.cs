namespace PlanPublisher.Layout.Css;

/// <summary>The kinds of token of CSS Syntax 3, 4, as far as print style sheets use them.</summary>
internal enum CssTokenKind
{
    End,
    WhiteSpace,
    Ident,
    Function,
    AtKeyword,
    Hash,
    String,

    /// <summary>A string that its line's end cut off.</summary>
    BadString,
    Url,
    Number,
    Percentage,
    Dimension,
    Colon,
    Semicolon,
    Comma,
    OpenBrace,
    CloseBrace,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,

    /// <summary>Any other single character.</summary>
    Delimiter,
}
