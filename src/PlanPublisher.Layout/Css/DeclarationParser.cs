using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css;

/// <summary>Reads the declarations of a block or of a <c>style</c> attribute.</summary>
/// <remarks>CSS Syntax 3, 5.4.4 "Consume a list of declarations": a bad declaration is dropped up to its semicolon.</remarks>
internal sealed class DeclarationParser(TokenStream tokens, DiagnosticBag problems)
{
    /// <summary>The declarations of a <c>style</c> attribute.</summary>
    public static ImmutableArray<Declaration> ParseAttribute(SourceText source, DiagnosticBag problems) =>
        new DeclarationParser(new TokenStream(CssTokenizer.Tokenize(source, problems)), problems).ParseList(null);

    /// <summary>Reads a block from behind its opening brace through its closing one.</summary>
    /// <param name="open">The opening brace, for the message when the block is not closed.</param>
    /// <param name="readAtRule">Reads an at-rule inside the block, standing at its keyword; false if it does not know it.</param>
    public ImmutableArray<Declaration> ParseBlock(CssToken open, Func<bool>? readAtRule = null)
    {
        var declarations = ParseList(readAtRule);
        if (!tokens.TakeIf(CssTokenKind.CloseBrace))
        {
            problems.Add(StyleSheetProblems.UnclosedBlock(open.Span));
        }

        return declarations;
    }

    private ImmutableArray<Declaration> ParseList(Func<bool>? readAtRule)
    {
        var declarations = ImmutableArray.CreateBuilder<Declaration>();
        while (tokens.Current.Kind is not (CssTokenKind.CloseBrace or CssTokenKind.End))
        {
            switch (tokens.Current.Kind)
            {
                case CssTokenKind.WhiteSpace or CssTokenKind.Semicolon:
                    tokens.Take();
                    break;
                case CssTokenKind.AtKeyword:
                    ReadAtRule(readAtRule);
                    break;
                default:
                    if (ParseOne() is { } declaration)
                    {
                        declarations.Add(declaration);
                    }

                    break;
            }
        }

        return declarations.ToImmutable();
    }

    private void ReadAtRule(Func<bool>? readAtRule)
    {
        if (readAtRule is not null && readAtRule())
        {
            return;
        }

        var name = tokens.Current;
        var known = readAtRule is null ? [] : AtRules.InsidePages;
        var otherwise = readAtRule is null ? "at-rules do not belong inside this block" : "use the name of a page-margin box";
        problems.Add(StyleSheetProblems.UnknownAtRule(name.Span, name.Text, NearestName.Hint(name.Text, known, otherwise)));
        tokens.SkipRule();
    }

    private Declaration? ParseOne()
    {
        var name = tokens.Current;
        if (name.Kind != CssTokenKind.Ident)
        {
            problems.Add(StyleSheetProblems.DeclarationExpected(name.Span, name.Span.Text));
            tokens.SkipDeclaration();
            return null;
        }

        tokens.Take();
        var property = name.Text.StartsWith("--", StringComparison.Ordinal) ? name.Text : name.Text.ToLowerInvariant();
        tokens.SkipWhiteSpace();
        if (!tokens.TakeIf(CssTokenKind.Colon))
        {
            problems.Add(StyleSheetProblems.ColonExpected(name.Span, property));
            tokens.SkipDeclaration();
            return null;
        }

        return ParseValue(name, property);
    }

    private Declaration? ParseValue(CssToken name, string property)
    {
        if (ComponentParser.Parse(tokens) is not { } value)
        {
            // The tokenizer has already told of a string without an end.
            if (tokens.Current.Kind is not CssTokenKind.BadString)
            {
                problems.Add(StyleSheetProblems.BadValueToken(tokens.Current.Span, property, tokens.Current.Span.Text));
            }

            tokens.SkipDeclaration();
            return null;
        }

        tokens.TakeIf(CssTokenKind.Semicolon);
        var important = value.Length >= 2 && value[^2].Token.IsDelimiter('!') && value[^1].IsKeyword("important");
        value = important ? value[..^2] : value;
        if (value.IsEmpty)
        {
            problems.Add(StyleSheetProblems.ValueMissing(name.Span, property));
            return null;
        }

        return new Declaration(property, value, important, name.Span);
    }
}
