using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>Reads a selector list (Selectors 4, 4 and 18): one selector that cannot be read voids the whole list.</summary>
internal sealed class SelectorParser
{
    private readonly TokenStream _tokens;
    private readonly DiagnosticBag _problems;
    private readonly int _depth;

    private SelectorParser(IEnumerable<CssToken> tokens, SourceSpan end, DiagnosticBag problems, int depth)
    {
        _tokens = new TokenStream([.. tokens, new CssToken(CssTokenKind.End, "", 0, end)]);
        _problems = problems;
        _depth = depth;
    }

    /// <summary>Selectors inside :is() and :not() nest no deeper, so that no sheet can exhaust the stack.</summary>
    internal const int DeepestNesting = 16;

    public static ImmutableArray<Selector> Parse(List<CssToken> prelude, DiagnosticBag problems) =>
        Parse(prelude, problems, depth: 0);

    internal static ImmutableArray<Selector> Parse(List<CssToken> tokens, DiagnosticBag problems, int depth)
    {
        var end = tokens.Count == 0 ? SourceSpan.None : tokens[^1].Span with { Start = tokens[^1].Span.End, Length = 0 };
        return new SelectorParser(tokens, end, problems, depth).ParseList();
    }

    private ImmutableArray<Selector> ParseList()
    {
        var selectors = ImmutableArray.CreateBuilder<Selector>();
        do
        {
            if (ParseSelector() is not { } selector)
            {
                return [];
            }

            selectors.Add(selector);
        }
        while (_tokens.TakeIf(CssTokenKind.Comma));

        return selectors.ToImmutable();
    }

    private Selector? ParseSelector()
    {
        _tokens.SkipWhiteSpace();
        CompoundSelector? left = null;
        var combinator = Combinator.Descendant;
        var specificity = default(Specificity);
        while (true)
        {
            var compound = new CompoundParser(_tokens, _problems, _depth);
            if (!compound.Read())
            {
                return null;
            }

            specificity += compound.Specificity;
            left = new CompoundSelector(compound.Parts, left, combinator);
            if (TakeCombinator() is not { } next)
            {
                return Finish(left, compound.PseudoElement, specificity);
            }

            if (compound.PseudoElement != PseudoElement.None)
            {
                return Finish(left, compound.PseudoElement, specificity, isCut: true);
            }

            combinator = next;
        }
    }

    /// <summary>Null where the selector ends.</summary>
    private Combinator? TakeCombinator()
    {
        var hasSpace = _tokens.Current.Kind == CssTokenKind.WhiteSpace;
        _tokens.SkipWhiteSpace();
        var token = _tokens.Current;
        Combinator? written = token.Kind != CssTokenKind.Delimiter ? null : token.Text switch
        {
            ">" => Combinator.Child,
            "+" => Combinator.NextSibling,
            "~" => Combinator.LaterSibling,
            _ => null,
        };
        if (written is not null)
        {
            _tokens.Take();
            _tokens.SkipWhiteSpace();
            return written;
        }

        var ends = token.Kind is CssTokenKind.End or CssTokenKind.Comma;
        return hasSpace && !ends ? Combinator.Descendant : null;
    }

    private Selector? Finish(
        CompoundSelector subject, PseudoElement pseudoElement, Specificity specificity, bool isCut = false)
    {
        // A pseudo-element has no children or siblings that a selector could go on to.
        if (isCut || _tokens.Current.Kind is not (CssTokenKind.End or CssTokenKind.Comma))
        {
            _problems.Add(StyleSheetProblems.BadSelector(_tokens.Current.Span, _tokens.Current.Span.Text));
            return null;
        }

        return new Selector(subject, pseudoElement, specificity);
    }
}
