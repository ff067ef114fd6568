using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>Reads one compound selector: conditions that stand together without white space.</summary>
internal sealed class CompoundParser(TokenStream tokens, DiagnosticBag problems, int depth)
{
    private readonly ImmutableArray<SimpleSelector>.Builder _parts = ImmutableArray.CreateBuilder<SimpleSelector>();

    public ImmutableArray<SimpleSelector> Parts => _parts.ToImmutable();

    public PseudoElement PseudoElement { get; private set; }

    public Specificity Specificity { get; private set; }

    /// <summary>False, with the problem reported, if what stands here is no compound selector.</summary>
    public bool Read()
    {
        var first = tokens.Current;
        if (first.Kind == CssTokenKind.Ident)
        {
            tokens.Take();
            Add(new SimpleSelector.Type(first.Text.ToLowerInvariant()), new Specificity(0, 0, 1));
        }
        else if (first.IsDelimiter('*'))
        {
            tokens.Take();
        }
        else if (!StartsPart(first))
        {
            problems.Add(StyleSheetProblems.BadSelector(first.Span, first.Span.Length == 0 ? "its end" : first.Span.Text));
            return false;
        }

        while (StartsPart(tokens.Current))
        {
            if (!ReadPart())
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsPart(CssToken token) =>
        token.Kind is CssTokenKind.Hash or CssTokenKind.OpenBracket or CssTokenKind.Colon || token.IsDelimiter('.');

    private bool ReadPart()
    {
        var first = tokens.Take();
        switch (first.Kind)
        {
            case CssTokenKind.Hash:
                Add(new SimpleSelector.Id(first.Text), new Specificity(1, 0, 0));
                return true;
            case CssTokenKind.OpenBracket:
                return ReadAttribute();
            case CssTokenKind.Colon:
                return tokens.TakeIf(CssTokenKind.Colon) ? ReadPseudoElement() : ReadPseudoClass();
            default:
                return ReadClass();
        }
    }

    private bool ReadClass()
    {
        if (tokens.Current.Kind != CssTokenKind.Ident)
        {
            return Fail();
        }

        Add(new SimpleSelector.Class(tokens.Take().Text), new Specificity(0, 1, 0));
        return true;
    }

    private bool ReadAttribute()
    {
        tokens.SkipWhiteSpace();
        if (tokens.Current.Kind != CssTokenKind.Ident)
        {
            return Fail();
        }

        var name = tokens.Take().Text.ToLowerInvariant();
        tokens.SkipWhiteSpace();
        if (tokens.TakeIf(CssTokenKind.CloseBracket))
        {
            Add(new SimpleSelector.Attribute(name, AttributeMatch.Present, "", false), new Specificity(0, 1, 0));
            return true;
        }

        return TakeAttributeMatch() is { } match ? ReadAttributeValue(name, match) : Fail();
    }

    private AttributeMatch? TakeAttributeMatch()
    {
        if (tokens.Current.IsDelimiter('='))
        {
            tokens.Take();
            return AttributeMatch.Equal;
        }

        AttributeMatch? match = tokens.Current.Kind != CssTokenKind.Delimiter ? null : tokens.Current.Text switch
        {
            "~" => AttributeMatch.Word,
            "|" => AttributeMatch.Dash,
            "^" => AttributeMatch.Prefix,
            "$" => AttributeMatch.Suffix,
            "*" => AttributeMatch.Part,
            _ => null,
        };
        if (match is null)
        {
            return null;
        }

        tokens.Take();
        return tokens.Current.IsDelimiter('=') && tokens.Take().Kind == CssTokenKind.Delimiter ? match : null;
    }

    private bool ReadAttributeValue(string name, AttributeMatch match)
    {
        tokens.SkipWhiteSpace();
        if (tokens.Current.Kind is not (CssTokenKind.Ident or CssTokenKind.String))
        {
            return Fail();
        }

        var value = tokens.Take().Text;
        tokens.SkipWhiteSpace();
        var ignoresCase = tokens.Current.Kind == CssTokenKind.Ident && tokens.Take().Text is "i" or "I";
        tokens.SkipWhiteSpace();
        if (!tokens.TakeIf(CssTokenKind.CloseBracket))
        {
            return Fail();
        }

        Add(new SimpleSelector.Attribute(name, match, value, ignoresCase), new Specificity(0, 1, 0));
        return true;
    }

    private bool ReadPseudoElement()
    {
        var name = tokens.Current;
        if (name.Kind != CssTokenKind.Ident || PseudoNames.Element(name.Text) is not { } element)
        {
            return FailUnknown(name, "::");
        }

        tokens.Take();
        PseudoElement = element;
        Specificity += new Specificity(0, 0, 1);
        // Nothing may follow a pseudo-element: Finish reports what does.
        return !StartsPart(tokens.Current) || Fail();
    }

    private bool ReadPseudoClass()
    {
        var name = tokens.Current;
        if (name.Kind == CssTokenKind.Function)
        {
            return ReadFunction();
        }

        if (name.Kind == CssTokenKind.Ident && name.Text.ToLowerInvariant() is "before" or "after")
        {
            return ReadPseudoElement();
        }

        if (name.Kind != CssTokenKind.Ident || PseudoNames.Class(name.Text) is not { } parts)
        {
            return FailUnknown(name, ":");
        }

        tokens.Take();
        _parts.AddRange(parts);
        Specificity += new Specificity(0, 1, 0);
        return true;
    }

    private bool ReadFunction()
    {
        var function = tokens.Take();
        var arguments = tokens.TakeUntil(t => t.Kind == CssTokenKind.CloseParenthesis);
        if (!tokens.TakeIf(CssTokenKind.CloseParenthesis))
        {
            return Fail();
        }

        return function.Text switch
        {
            "is" or "where" or "not" => AddSelectors(function, arguments),
            "nth-child" => AddNth(function, arguments, fromEnd: false, sameType: false),
            "nth-last-child" => AddNth(function, arguments, fromEnd: true, sameType: false),
            "nth-of-type" => AddNth(function, arguments, fromEnd: false, sameType: true),
            "nth-last-of-type" => AddNth(function, arguments, fromEnd: true, sameType: true),
            _ => FailUnknown(function, ":"),
        };
    }

    private bool AddSelectors(CssToken function, List<CssToken> arguments)
    {
        if (depth >= SelectorParser.DeepestNesting)
        {
            problems.Add(StyleSheetProblems.BadSelector(function.Span, function.Span.Text));
            return false;
        }

        var selectors = SelectorParser.Parse(arguments, problems, depth + 1);
        if (selectors.IsEmpty)
        {
            return false;
        }

        // :where() never counts; the others count as their most specific argument (Selectors 4, 17).
        var specificity = function.Text == "where" ? default : selectors.Max(s => s.Specificity);
        Add(function.Text == "not" ? new SimpleSelector.NoneOf(selectors) : new SimpleSelector.AnyOf(selectors), specificity);
        return true;
    }

    private bool AddNth(CssToken function, List<CssToken> arguments, bool fromEnd, bool sameType)
    {
        if (AnPlusB.Parse(string.Concat(arguments.Select(a => a.Span.Text))) is not var (step, offset))
        {
            problems.Add(StyleSheetProblems.BadSelector(function.Span, function.Span.Text));
            return false;
        }

        Add(new SimpleSelector.Nth(step, offset, fromEnd, sameType), new Specificity(0, 1, 0));
        return true;
    }

    private void Add(SimpleSelector part, Specificity specificity)
    {
        _parts.Add(part);
        Specificity += specificity;
    }

    private bool Fail()
    {
        var token = tokens.Current;
        problems.Add(StyleSheetProblems.BadSelector(token.Span, token.Kind == CssTokenKind.End ? "its end" : token.Span.Text));
        return false;
    }

    private bool FailUnknown(CssToken name, string prefix)
    {
        var hint = NearestName.Hint(name.Text.ToLowerInvariant(), PseudoNames.All, "see docs/css-support.md for those that are");
        problems.Add(StyleSheetProblems.UnknownPseudo(name.Span, prefix + name.Text, hint));
        return false;
    }
}
