using PlanPublisher.Layout.Html;

namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>An element with what selectors ask about its surroundings.</summary>
/// <param name="Parent">Null for the root.</param>
/// <param name="Previous">The sibling element before it.</param>
/// <param name="Place">Among its siblings, and among those of its name; from the start and from the end, all from 1.</param>
internal sealed record ElementInTree(HtmlElement Element, ElementInTree? Parent, ElementInTree? Previous, SiblingPlace Place)
{
    public string? Id { get; } = Element.Attribute("id");

    public string[] Classes { get; } = Element.Attribute("class") is { } classes
        ? classes.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries)
        : [];

    public static ElementInTree Root(HtmlElement element) => new(element, null, null, new SiblingPlace(1, 1, 1, 1));

    /// <summary>Its child elements, in order.</summary>
    public List<ElementInTree> ChildElements()
    {
        var elements = Element.Children.OfType<HtmlElement>().ToList();
        if (elements.Count == 0)
        {
            return [];
        }

        var totals = elements.CountBy(e => e.Name).ToDictionary(p => p.Key, p => p.Value);
        var seen = new Dictionary<string, int>();
        var children = new List<ElementInTree>(elements.Count);
        foreach (var element in elements)
        {
            var ofType = seen[element.Name] = seen.GetValueOrDefault(element.Name) + 1;
            var place = new SiblingPlace(
                children.Count + 1,
                elements.Count - children.Count,
                ofType,
                totals[element.Name] - ofType + 1);
            children.Add(new ElementInTree(element, this, children.LastOrDefault(), place));
        }

        return children;
    }
}
