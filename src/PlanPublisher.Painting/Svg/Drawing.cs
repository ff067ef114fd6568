using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Svg;

/// <summary>A drawing that is being painted: its tree, what its style sheets say, and whom to tell of problems.</summary>
internal sealed class Drawing
{
    private readonly Dictionary<string, HtmlElement> _byId = new(StringComparer.Ordinal);
    private readonly List<SourceText> _sheets = [];

    /// <summary>The page's style of an element and of its parent: what differs is what the page's sheets say of the element.</summary>
    private readonly Dictionary<int, (ComputedStyle Own, ComputedStyle Parent)> _pageStyles = [];

    private readonly Action<HtmlElement, Func<SourceSpan, Diagnostic>> _report;
    private readonly DeclaredValues _declared;

    /// <param name="page">The root as the page's sheets style it; null for a drawing in a file of its own.</param>
    public Drawing(
        HtmlElement root,
        StyledElement? page,
        Action<HtmlElement, Func<SourceSpan, Diagnostic>> report)
    {
        Root = root;
        if (page is not null)
        {
            IndexPageStyles(page);
        }

        _report = report;
        Index(root);
        // What is wrong in a sheet of the drawing is the drawing program's: what it asks for and does not get is told.
        _declared = DeclaredValues.Of(root, _sheets, new DiagnosticBag());
    }

    public HtmlElement Root { get; }

    public HtmlElement? Find(string id) => _byId.GetValueOrDefault(id);

    public void Report(HtmlElement element, Func<SourceSpan, Diagnostic> problem) => _report(element, problem);

    /// <summary>The style of an element inside one with another style, and what it says by properties that are no style of ours.</summary>
    public DrawingStyle StyleOf(HtmlElement element, DrawingStyle parent, Viewport viewport)
    {
        var style = parent.ForChild();
        var around = new DrawingProperties.Surroundings(viewport.Diagonal);
        var values = ValuesOf(element);
        style = WithPageStyle(element, style);
        // The others are measured by these.
        foreach (var first in (ReadOnlySpan<string>)["font-size", "color"])
        {
            if (values.Remove(first, out var value))
            {
                style = Apply(element, style, first, value, around);
            }
        }

        foreach (var (property, value) in values)
        {
            style = Apply(element, style, property, value, around);
        }

        return style;
    }

    /// <summary>What sheets, the style attribute or an attribute say of one property; null for nothing.</summary>
    public string? ValueOf(HtmlElement element, string property) =>
        (_declared.Of(element).LastOrDefault(value => value.Property == property).Value ?? element.Attribute(property))?.Trim();

    /// <summary>The element's <c>transform</c>, from attribute or style.</summary>
    public DrawingTransform TransformOf(HtmlElement element)
    {
        if (ValueOf(element, "transform") is not { } text)
        {
            return DrawingTransform.Identity;
        }

        if (TransformReader.Read(text) is { } transform)
        {
            return transform;
        }

        Report(element, span => PaintingProblems.DrawingValueNotUnderstood(span, "transform", text));
        return DrawingTransform.Identity;
    }

    private SortedDictionary<string, string> ValuesOf(HtmlElement element)
    {
        // Sorted, so that problems come in the same order whatever the order of attributes.
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in element.Attributes)
        {
            values[name] = value.Trim();
        }

        foreach (var (property, value) in _declared.Of(element))
        {
            values[property] = value.Trim();
        }

        return values;
    }

    private DrawingStyle Apply(HtmlElement element, DrawingStyle style, string property, string value, DrawingProperties.Surroundings around)
    {
        if (DrawingProperties.Apply(style, property, value, around) is { } changed)
        {
            return changed;
        }

        Report(element, span => PaintingProblems.DrawingValueNotUnderstood(span, property, value));
        return style;
    }

    private DrawingStyle WithPageStyle(HtmlElement element, DrawingStyle style)
    {
        if (!_pageStyles.TryGetValue(element.Ordinal, out var page))
        {
            return style;
        }

        var (own, parent) = page;
        return style with
        {
            Color = own.Color != parent.Color ? own.Color : style.Color,
            FontFamily = own.FontFamily.SequenceEqual(parent.FontFamily) ? style.FontFamily : own.FontFamily,
            FontSize = own.FontSize != parent.FontSize ? own.FontSize.Points * 96 / 72 : style.FontSize,
            FontWeight = own.FontWeight != parent.FontWeight ? own.FontWeight : style.FontWeight,
            IsItalic = own.IsItalic != parent.IsItalic ? own.IsItalic : style.IsItalic,
            IsVisible = own.IsHidden != parent.IsHidden ? !own.IsHidden : style.IsVisible,
        };
    }

    private void IndexPageStyles(StyledElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            _pageStyles[child.Ordinal] = (child.Style, parent.Style);
            IndexPageStyles(child);
        }
    }

    private void Index(HtmlElement element)
    {
        if (element.Attribute("id") is { Length: > 0 } id)
        {
            _byId.TryAdd(id, element);
        }

        if (element.Name == "style")
        {
            _sheets.Add(new SourceText("style", string.Concat(element.Children.OfType<HtmlText>().Select(text => text.Value))));
        }

        foreach (var child in element.Children.OfType<HtmlElement>())
        {
            Index(child);
        }
    }
}
