using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css;

/// <summary>Reads what stands between <c>@page</c> and its block (Page 3, 3.3): names, :first, :left, :right, :blank.</summary>
internal static class PageSelectorParser
{
    /// <summary>Empty if one of the selectors cannot be read: the rule is then for no page.</summary>
    public static ImmutableArray<PageSelector> Parse(List<CssToken> prelude, DiagnosticBag problems)
    {
        var selectors = ImmutableArray.CreateBuilder<PageSelector>();
        var current = PageSelector.Any;
        for (var i = 0; i < prelude.Count; i++)
        {
            var token = prelude[i];
            switch (token.Kind)
            {
                case CssTokenKind.WhiteSpace:
                    break;
                case CssTokenKind.Comma:
                    selectors.Add(current);
                    current = PageSelector.Any;
                    break;
                case CssTokenKind.Ident when current == PageSelector.Any:
                    current = current with { Name = token.Text };
                    break;
                case CssTokenKind.Colon when i + 1 < prelude.Count && WithPseudoClass(current, prelude[i + 1]) is { } narrowed:
                    current = narrowed;
                    i++;
                    break;
                default:
                    var isPseudo = token.Kind == CssTokenKind.Colon && i + 1 < prelude.Count;
                    var bad = isPseudo ? token.Span.Through(prelude[i + 1].Span) : token.Span;
                    problems.Add(StyleSheetProblems.BadPageSelector(bad, bad.Text));
                    return [];
            }
        }

        selectors.Add(current);
        return selectors.ToImmutable();
    }

    private static PageSelector? WithPseudoClass(PageSelector selector, CssToken name) =>
        name.Kind != CssTokenKind.Ident ? null : name.Text.ToLowerInvariant() switch
        {
            "first" => selector with { AsksFirst = true },
            "blank" => selector with { AsksBlank = true },
            "left" => selector with { AsksLeft = true },
            "right" => selector with { AsksRight = true },
            _ => null,
        };
}
