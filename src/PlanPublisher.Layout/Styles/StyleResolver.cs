using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
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
    private readonly DeclarationCompiler _declarations;
    private readonly RuleIndex _rules = new();
    private readonly ImmutableArray<CompiledPageRule>.Builder _pageRules = ImmutableArray.CreateBuilder<CompiledPageRule>();
    private readonly StyleComputer _styles = new();
    private readonly Dictionary<(string Text, bool IsInDrawing), DeclarationBlock> _attributes = [];

    /// <summary>What <c>rem</c> is; null until the root is computed.</summary>
    private Length? _rootFontSize;

    private StyleResolver(DiagnosticBag problems)
    {
        _problems = problems;
        _declarations = new DeclarationCompiler(problems);
    }

    /// <param name="authorSheets">The weakest first: a later sheet goes over an earlier one.</param>
    public static StyledDocument Resolve(
        HtmlDocument document,
        ImmutableArray<StyleSheet> authorSheets,
        DiagnosticBag problems)
    {
        var resolver = new StyleResolver(problems);
        resolver.AddSheet(UserAgentSheet.Sheet, isAuthors: false);
        foreach (var sheet in authorSheets)
        {
            resolver.AddSheet(sheet, isAuthors: true);
        }

        var root = resolver.Style(ElementInTree.Root(document.Root), parent: null);
        var pages = new PageStyleSource(resolver._pageRules.ToImmutable(), root.Style, resolver._styles);
        return new StyledDocument(document, root, new PageStyles(pages));
    }

    private void AddSheet(StyleSheet sheet, bool isAuthors)
    {
        foreach (var rule in sheet.Rules)
        {
            var block = _declarations.Compile(rule.Declarations);
            foreach (var selector in rule.Selectors)
            {
                _rules.Add(selector, isAuthors, block);
            }
        }

        var pages = new PageRuleCompiler(_declarations, _problems);
        _pageRules.AddRange(sheet.PageRules.Select(rule => pages.Compile(rule, isAuthors)));
    }

    private StyledElement Style(ElementInTree element, ComputedStyle? parent)
    {
        var matches = _rules.Match(element, PseudoElement.None).Select(m => m.Block);
        var style = _styles.Compute([.. matches, .. AttributeBlock(element)], parent, _rootFontSize);
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

    /// <summary>The block of the <c>style</c> attribute; it is stronger than any selector.</summary>
    private IEnumerable<DeclarationBlock> AttributeBlock(ElementInTree element)
    {
        if (element.Element.Attribute("style") is not { } text)
        {
            return [];
        }

        var key = (Text: text, IsInDrawing: IsInDrawing(element));
        if (!_attributes.TryGetValue(key, out var block))
        {
            // A drawing has properties and values of its own; whoever paints it tells of those that it does not know.
            var problems = key.IsInDrawing ? new DiagnosticBag() : _problems;
            var declarations = key.IsInDrawing ? new DeclarationCompiler(problems) : _declarations;
            var source = new SourceText($"style attribute of <{element.Element.Name}>", text);
            block = declarations.Compile(DeclarationParser.ParseAttribute(source, problems));
            _attributes[key] = block;
        }

        return [block];
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
            : _styles.Compute([.. matches.Select(m => m.Block)], style, _rootFontSize);
    }
}
