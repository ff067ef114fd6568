using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css.Selectors;

namespace PlanPublisher.Layout.Css;

/// <summary>Reads a style sheet.</summary>
/// <remarks>
/// Follows CSS Syntax 3, 5 for rules and for going on after what cannot be read; Selectors 4 and Page 3 for what stands
/// before the blocks. Of <c>@media</c> only the rules for print and for all media are kept; queries with features are not.
/// It does not look at values: <c>StyleResolver</c> holds them against the table of properties.
/// </remarks>
public sealed class StyleSheetParser
{
    /// <summary>Media rules nest no deeper, so that no sheet can exhaust the stack.</summary>
    private const int DeepestNesting = 16;

    private readonly SourceText _source;
    private readonly DiagnosticBag _problems;
    private readonly TokenStream _tokens;
    private readonly DeclarationParser _declarations;
    private readonly ImmutableArray<StyleRule>.Builder _rules = ImmutableArray.CreateBuilder<StyleRule>();
    private readonly ImmutableArray<PageRule>.Builder _pageRules = ImmutableArray.CreateBuilder<PageRule>();
    private readonly ImmutableArray<FontFaceRule>.Builder _fontFaces = ImmutableArray.CreateBuilder<FontFaceRule>();

    /// <summary>How many media rules are open.</summary>
    private int _depth;

    private StyleSheetParser(SourceText source, DiagnosticBag problems)
    {
        _source = source;
        _problems = problems;
        _tokens = new TokenStream(CssTokenizer.Tokenize(source, problems));
        _declarations = new DeclarationParser(_tokens, problems);
    }

    public static StyleSheet Parse(SourceText source, DiagnosticBag problems)
    {
        var parser = new StyleSheetParser(source, problems);
        parser.ReadSheet();
        return new StyleSheet(
            source,
            parser._rules.ToImmutable(),
            parser._pageRules.ToImmutable(),
            parser._fontFaces.ToImmutable());
    }

    private void ReadSheet()
    {
        while (!_tokens.AtEnd)
        {
            ReadRules();
            if (!_tokens.AtEnd)
            {
                var stray = _tokens.Take();
                _problems.Add(StyleSheetProblems.UnexpectedInSheet(stray.Span, stray.Span.Text));
            }
        }
    }

    /// <summary>Reads rules up to the end, or to a closing brace.</summary>
    private void ReadRules()
    {
        while (_tokens.Current.Kind is not (CssTokenKind.End or CssTokenKind.CloseBrace))
        {
            switch (_tokens.Current.Kind)
            {
                case CssTokenKind.WhiteSpace or CssTokenKind.Semicolon:
                    _tokens.Take();
                    break;
                case CssTokenKind.AtKeyword:
                    ReadAtRule();
                    break;
                default:
                    ReadStyleRule();
                    break;
            }
        }
    }

    private void ReadAtRule()
    {
        var name = _tokens.Current;
        switch (name.Text)
        {
            case "page":
                ReadPageRule();
                break;
            case "font-face":
                ReadFontFace();
                break;
            case "media" when _depth < DeepestNesting:
                ReadMedia();
                break;
            case "charset":
                _tokens.SkipRule();
                break;
            default:
                var hint = NearestName.Hint(name.Text, AtRules.InSheet, "print sheets may use @page, @font-face and @media");
                _problems.Add(StyleSheetProblems.UnknownAtRule(name.Span, name.Text, hint));
                _tokens.SkipRule();
                break;
        }
    }

    private void ReadStyleRule()
    {
        var first = _tokens.Current;
        var prelude = _tokens.TakeUntil(t => t.Kind == CssTokenKind.OpenBrace);
        var open = _tokens.Current;
        if (!_tokens.TakeIf(CssTokenKind.OpenBrace))
        {
            _problems.Add(StyleSheetProblems.RuleWithoutBlock(first.Span));
            return;
        }

        var selectors = SelectorParser.Parse(prelude, _problems);
        var declarations = _declarations.ParseBlock(open);
        if (!selectors.IsEmpty)
        {
            _rules.Add(new StyleRule(selectors, declarations));
        }
    }

    private void ReadPageRule()
    {
        var keyword = _tokens.Take();
        var prelude = _tokens.TakeUntil(t => t.Kind is CssTokenKind.OpenBrace or CssTokenKind.Semicolon);
        var open = _tokens.Current;
        if (!_tokens.TakeIf(CssTokenKind.OpenBrace))
        {
            _problems.Add(StyleSheetProblems.RuleWithoutBlock(keyword.Span));
            return;
        }

        var selectors = PageSelectorParser.Parse(prelude, _problems);
        var areas = ImmutableArray.CreateBuilder<PageAreaRule>();
        var declarations = _declarations.ParseBlock(open, () => ReadPageArea(areas));
        if (!selectors.IsEmpty)
        {
            _pageRules.Add(new PageRule(selectors, declarations, areas.ToImmutable()));
        }
    }

    private bool ReadPageArea(ImmutableArray<PageAreaRule>.Builder areas)
    {
        var name = _tokens.Current;
        if (!AtRules.InsidePages.Contains(name.Text))
        {
            return false;
        }

        _tokens.Take();
        _tokens.SkipWhiteSpace();
        var open = _tokens.Current;
        if (_tokens.TakeIf(CssTokenKind.OpenBrace))
        {
            areas.Add(new PageAreaRule(name.Text, _declarations.ParseBlock(open)));
        }
        else
        {
            _problems.Add(StyleSheetProblems.RuleWithoutBlock(name.Span));
            _tokens.SkipRule();
        }

        return true;
    }

    private void ReadFontFace()
    {
        var keyword = _tokens.Take();
        _tokens.TakeUntil(t => t.Kind is CssTokenKind.OpenBrace or CssTokenKind.Semicolon);
        var open = _tokens.Current;
        if (!_tokens.TakeIf(CssTokenKind.OpenBrace))
        {
            _problems.Add(StyleSheetProblems.RuleWithoutBlock(keyword.Span));
            return;
        }

        if (FontFaceReader.Read(keyword.Span, _declarations.ParseBlock(open), _problems) is { } face)
        {
            _fontFaces.Add(face);
        }
    }

    private void ReadMedia()
    {
        var keyword = _tokens.Take();
        var query = _tokens.TakeUntil(t => t.Kind is CssTokenKind.OpenBrace or CssTokenKind.Semicolon);
        var open = _tokens.Current;
        if (!_tokens.TakeIf(CssTokenKind.OpenBrace))
        {
            _problems.Add(StyleSheetProblems.RuleWithoutBlock(keyword.Span));
            return;
        }

        if (IsForPrint(query))
        {
            _depth++;
            ReadRules();
            _depth--;
        }
        else
        {
            _tokens.TakeUntil(_ => false);
        }

        if (!_tokens.TakeIf(CssTokenKind.CloseBrace))
        {
            _problems.Add(StyleSheetProblems.UnclosedBlock(open.Span));
        }
    }

    /// <summary>Whether one query of the list is just <c>print</c> or <c>all</c>, with or without <c>only</c>.</summary>
    private bool IsForPrint(List<CssToken> query)
    {
        if (query.Count == 0)
        {
            return true;
        }

        var text = _source.Text[query[0].Span.Start..query[^1].Span.End];
        var queries = text.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries);
        return queries is [""] || queries.Any(q => q is "print" or "all" or "only print" or "only all");
    }
}
