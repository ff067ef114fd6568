using System.Collections.Immutable;

namespace PlanPublisher.Layout.Css;

/// <summary>Reads the pieces of a value (CSS Syntax 3, 5.4.7 "Consume a component value").</summary>
internal static class ComponentParser
{
    /// <summary>Functions nest no deeper: a sheet written to exhaust the stack is refused instead.</summary>
    private const int DeepestNesting = 32;

    /// <summary>
    /// Reads up to the end of the declaration. Null if a token cannot stand in a value; it is then the current one.
    /// </summary>
    public static ImmutableArray<ComponentValue>? Parse(TokenStream tokens) => Parse(tokens, depth: 0);

    private static ImmutableArray<ComponentValue>? Parse(TokenStream tokens, int depth)
    {
        var values = ImmutableArray.CreateBuilder<ComponentValue>();
        while (true)
        {
            tokens.SkipWhiteSpace();
            if (Ends(tokens.Current, depth))
            {
                return values.ToImmutable();
            }

            if (ParseOne(tokens, depth) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }
    }

    private static bool Ends(CssToken token, int depth) => depth > 0
        ? token.Kind == CssTokenKind.CloseParenthesis
        : token.Kind is CssTokenKind.End or CssTokenKind.Semicolon or CssTokenKind.CloseBrace;

    private static ComponentValue? ParseOne(TokenStream tokens, int depth)
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case CssTokenKind.Function when depth < DeepestNesting:
                return ParseFunction(tokens, depth);
            case CssTokenKind.Ident or CssTokenKind.Hash or CssTokenKind.String or CssTokenKind.Url
                or CssTokenKind.Number or CssTokenKind.Percentage or CssTokenKind.Dimension
                or CssTokenKind.Comma or CssTokenKind.Delimiter:
                tokens.Take();
                return new ComponentValue(token, []) { Span = token.Span };
            default:
                return null;
        }
    }

    private static ComponentValue? ParseFunction(TokenStream tokens, int depth)
    {
        var name = tokens.Take();
        if (Parse(tokens, depth + 1) is not { } arguments)
        {
            return null;
        }

        var close = tokens.Take();
        return new ComponentValue(name, arguments) { Span = name.Span.Through(close.Span) };
    }
}
