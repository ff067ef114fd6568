using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css;

/// <summary>One token of a style sheet and where it stands.</summary>
/// <param name="Text">
/// Escapes resolved: an identifier or string's value, a function's or at-keyword's name, a dimension's unit in lower case.
/// </param>
/// <param name="Number">Of numbers, percentages and dimensions.</param>
internal readonly record struct CssToken(CssTokenKind Kind, string Text, double Number, SourceSpan Span)
{
    public bool IsDelimiter(char character) => Kind == CssTokenKind.Delimiter && Text[0] == character;

    /// <summary>Whether it opens a bracket that must be closed again; a function does.</summary>
    public bool Opens => Kind is CssTokenKind.OpenBrace or CssTokenKind.OpenParenthesis or CssTokenKind.OpenBracket
        or CssTokenKind.Function;

    public bool Closes => Kind is CssTokenKind.CloseBrace or CssTokenKind.CloseParenthesis or CssTokenKind.CloseBracket;
}
