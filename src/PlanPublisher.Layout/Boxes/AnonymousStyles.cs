using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The styles of anonymous blocks, one instance for each parent style.</summary>
/// <remarks>
/// Ten thousand cells of one style have ten thousand anonymous paragraphs; fonts are looked up by style, so these share
/// one. As large as the number of styles, and dropped with its owner.
/// </remarks>
internal sealed class AnonymousStyles
{
    private readonly Dictionary<ComputedStyle, ComputedStyle> _byParent = new(ReferenceEqualityComparer.Instance);

    public ComputedStyle Of(ComputedStyle parent)
    {
        if (!_byParent.TryGetValue(parent, out var style))
        {
            style = _byParent[parent] = AnonymousStyle.Of(parent);
        }

        return style;
    }
}
