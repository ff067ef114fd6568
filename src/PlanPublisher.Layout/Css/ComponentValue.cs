using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css;

/// <summary>One piece of a declaration's value: a token, or a function with its arguments (CSS Syntax 3, 5).</summary>
/// <remarks>White space between pieces is dropped: no property here gives it meaning.</remarks>
internal sealed record ComponentValue(CssToken Token, ImmutableArray<ComponentValue> Arguments)
{
    public CssTokenKind Kind => Token.Kind;

    public string Text => Token.Text;

    /// <summary>From the first character to the last, for a function through its closing bracket.</summary>
    public required SourceSpan Span { get; init; }

    public bool IsKeyword(string keyword) =>
        Kind == CssTokenKind.Ident && string.Equals(Text, keyword, StringComparison.OrdinalIgnoreCase);

    public bool IsFunction(string name) => Kind == CssTokenKind.Function && Text == name;
}
