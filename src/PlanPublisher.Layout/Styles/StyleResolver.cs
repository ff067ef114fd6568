using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Caching;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Css.Selectors;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles.Cascading;

namespace PlanPublisher.Layout.Styles;

/// <summary>Gives every element of a document, and its pseudo-elements, its computed style.</summary>
/// <remarks>
/// Follows Cascade 4 for origins, importance, specificity, order and inheritance. Of HTML's presentational attributes only
/// <c>hidden</c> counts. Percentages stay percentages and colours symbolic; what they come to is layout's and painting's.
/// </remarks>
public sealed class StyleResolver
{
    private readonly DiagnosticBag _problems;
    private readonly CompiledSheets _sheets;
    private readonly RuleIndex _rules;
    private readonly StyleComputer _styles;

    /// <summary>Attributes whose mistakes were told: each text once in a document.</summary>
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>What <c>rem</c> is; null until the root is computed.</summary>
    private Length? _rootFontSize;

    private StyleResolver(CompiledSheets sheets, DiagnosticBag problems)
    {
        (_sheets, _rules, _styles) = (sheets, sheets.Rules, sheets.Styles);
        _problems = problems;
    }

    /// <param name="authorSheets">The weakest first: a later sheet goes over an earlier one.</param>
    /// <param name="cache">Where compiled sheets are kept for other documents; the result is the same with one and without.</param>
    public static StyledDocument Resolve(
        HtmlDocument document,
        ImmutableArray<StyleSheet> authorSheets,
        DiagnosticBag problems,
        LayoutCache? cache = null)
    {
        var sheets = cache is null ? CompiledSheets.Compile(authorSheets) : CompiledSheets.Find(authorSheets, cache);
        foreach (var problem in sheets.Problems)
        {
            problems.Add(problem);
        }

        var resolver = new StyleResolver(sheets, problems);
        var root = resolver.Style(ElementInTree.Root(document.Root), parent: null);
        var pages = new PageStyleSource(sheets.PageRules, root.Style, sheets.Styles);
        return new StyledDocument(document, root, new PageStyles(pages));
    }

    private StyledElement Style(ElementInTree element, ComputedStyle? parent)
    {
        var style = _styles.Compute(BlocksOf(_rules.Match(element, PseudoElement.None), AttributeBlockOf(element)), parent, _rootFontSize);
        style = element.Element.Attribute("lang") is { } language ? _styles.InLanguage(style, language.Trim()) : style;
        _rootFontSize ??= style.FontSize;
        return new StyledElement(element.Element, style, Children(element, style))
        {
            Before = Generated(element, PseudoElement.Before, style),
            After = Generated(element, PseudoElement.After, style),
            Marker = style.Display == Display.ListItem ? Pseudo(element, PseudoElement.Marker, style) : null,
            // A note whose call shows nothing is called all the same.
            FootnoteCall = style.Float == Float.Footnote ? Pseudo(element, PseudoElement.FootnoteCall, style) : null,
            FootnoteMarker = style.Float == Float.Footnote ? Generated(element, PseudoElement.FootnoteMarker, style) : null,
        };
    }

    private ImmutableArray<StyledNode> Children(ElementInTree element, ComputedStyle style)
    {
        var elements = element.ChildElements();
        var children = ImmutableArray.CreateBuilder<StyledNode>(element.Element.Children.Length);
        var next = 0;
        foreach (var child in element.Element.Children)
        {
            children.Add(child is HtmlText text ? new StyledText(text.Value) : Style(elements[next++], style));
        }

        return children.MoveToImmutable();
    }

    private static ImmutableArray<DeclarationBlock> BlocksOf(IReadOnlyList<IndexedRule> rules, DeclarationBlock? strongest)
    {
        var blocks = ImmutableArray.CreateBuilder<DeclarationBlock>(rules.Count + (strongest is null ? 0 : 1));
        for (var i = 0; i < rules.Count; i++)
        {
            blocks.Add(rules[i].Block);
        }

        if (strongest is not null)
        {
            blocks.Add(strongest);
        }

        return blocks.MoveToImmutable();
    }

    /// <summary>The block of the <c>style</c> attribute; it is stronger than any selector.</summary>
    private DeclarationBlock? AttributeBlockOf(ElementInTree element)
    {
        if (element.Element.Attribute("style") is not { } text)
        {
            return null;
        }

        var attribute = _sheets.AttributeBlockOf(element.Element.Name, text, IsInDrawing(element));
        if (!attribute.Problems.IsEmpty && _told.Add(text))
        {
            foreach (var problem in attribute.Problems)
            {
                _problems.Add(problem);
            }
        }

        return attribute.Block;
    }

    private static bool IsInDrawing(ElementInTree element)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at.Element.Name == "svg")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A pseudo-element that exists only with content; null if it has none (Content 3, 2).</summary>
    private ComputedStyle? Generated(ElementInTree element, PseudoElement pseudo, ComputedStyle style) =>
        Pseudo(element, pseudo, style) is { Content.IsEmpty: false } generated ? generated : null;

    /// <summary>Null if no rule speaks of it and it needs one to exist.</summary>
    private ComputedStyle? Pseudo(ElementInTree element, PseudoElement pseudo, ComputedStyle style)
    {
        var matches = _rules.Match(element, pseudo);
        return matches.Count == 0 && pseudo != PseudoElement.Marker
            ? null
            : _styles.Compute(BlocksOf(matches, strongest: null), style, _rootFontSize);
    }
}
