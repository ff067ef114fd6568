using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css.Selectors;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Layout.Css;

/// <summary>What style sheets and <c>style</c> attributes say about the elements of a tree, for readers with properties of their own.</summary>
/// <remarks>
/// Cascade 4, 6, for one origin: a drawing's own sheets. Values are text; whoever asks knows what they mean. Selectors are
/// those of pages. Elements are told apart by their ordinals.
/// </remarks>
public sealed class DeclaredValues
{
    private readonly Dictionary<int, List<DeclaredValue>> _byElement = [];
    private readonly List<(Selector Selector, ImmutableArray<Declaration> Declarations, int Order)> _rules = [];
    private readonly DiagnosticBag _problems;

    private DeclaredValues(IEnumerable<SourceText> sheets, DiagnosticBag problems)
    {
        _problems = problems;
        foreach (var rule in sheets.SelectMany(sheet => StyleSheetParser.Parse(sheet, problems).Rules))
        {
            foreach (var selector in rule.Selectors.Where(selector => selector.PseudoElement == PseudoElement.None))
            {
                _rules.Add((selector, rule.Declarations, _rules.Count));
            }
        }

        _rules.Sort((a, b) => a.Selector.Specificity.CompareTo(b.Selector.Specificity) is var order and not 0 ? order : a.Order.CompareTo(b.Order));
    }

    /// <param name="root">The root of the tree, also for the selectors.</param>
    /// <param name="sheets">The weakest first.</param>
    public static DeclaredValues Of(HtmlElement root, IEnumerable<SourceText> sheets, DiagnosticBag problems)
    {
        var values = new DeclaredValues(sheets, problems);
        values.Visit(ElementInTree.Root(root));
        return values;
    }

    /// <summary>The weakest first.</summary>
    public IReadOnlyList<DeclaredValue> Of(HtmlElement element) => _byElement.TryGetValue(element.Ordinal, out var values) ? values : [];

    private void Visit(ElementInTree element)
    {
        var declarations = _rules
            .Where(rule => SelectorMatcher.Matches(rule.Selector, element))
            .SelectMany(rule => rule.Declarations)
            .Concat(OfAttribute(element.Element))
            .ToList();
        if (declarations.Count > 0)
        {
            _byElement[element.Element.Ordinal] =
            [
                .. declarations.Where(declaration => !declaration.IsImportant).Select(Value),
                .. declarations.Where(declaration => declaration.IsImportant).Select(Value),
            ];
        }

        foreach (var child in element.ChildElements())
        {
            Visit(child);
        }
    }

    private ImmutableArray<Declaration> OfAttribute(HtmlElement element) => element.Attribute("style") is { } text
        ? DeclarationParser.ParseAttribute(new SourceText($"style attribute of <{element.Name}>", text), _problems)
        : [];

    private static DeclaredValue Value(Declaration declaration) =>
        new(declaration.Property, declaration.Value[0].Span.Through(declaration.Value[^1].Span).Text);
}

/// <summary>A property in lower case, and its value as written.</summary>
public readonly record struct DeclaredValue(string Property, string Value);
