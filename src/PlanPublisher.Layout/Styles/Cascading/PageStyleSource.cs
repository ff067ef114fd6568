using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>Computes page styles from the <c>@page</c> rules (Page 3, 3 to 7).</summary>
/// <remarks>
/// The page inherits from the root element, its margin boxes and its footnote area from the page. A document has under
/// ten different pages, so their styles are kept.
/// </remarks>
internal sealed class PageStyleSource(ImmutableArray<CompiledPageRule> rules, ComputedStyle root, StyleComputer styles)
    : IPageStyleSource
{
    /// <summary>A4, as <c>size: auto</c> leaves it to us.</summary>
    private static readonly Size Automatic = new(Length.FromMillimetres(210), Length.FromMillimetres(297));

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<PageSelection, PageStyle> _known = [];

    public PageStyle StyleOf(PageSelection page)
    {
        if (_known.TryGetValue(page, out var known))
        {
            return known;
        }

        lock (_gate)
        {
            return _known.GetOrAdd(page, Compute);
        }
    }

    private PageStyle Compute(PageSelection page)
    {
        var matching = rules
            .Select((rule, order) => (Rule: rule, Order: order, Specificity: rule.SpecificityFor(page)))
            .Where(m => m.Specificity is not null)
            .OrderBy(m => m.Rule.IsAuthors)
            .ThenBy(m => m.Specificity)
            .ThenBy(m => m.Order)
            .Select(m => m.Rule)
            .ToList();
        var context = styles.Compute([.. matching.Select(r => r.Block)], root, root.FontSize);
        var descriptors = matching.Aggregate(PageDescriptors.None, (weaker, rule) => rule.Descriptors.Over(weaker));
        var size = descriptors.Size ?? Automatic;
        return new PageStyle(
            size,
            Margins(context, size),
            context.BackgroundColor,
            MarginBoxes(matching, context),
            Area(matching, AtRules.Footnote, context))
        {
            Bleed = descriptors.Bleed ?? Length.Zero,
            HasCropMarks = descriptors.HasCropMarks ?? false,
        };
    }

    /// <summary>Percentages are of the page's width at the sides and of its height above and below (Page 3, 7.2).</summary>
    private static Edges Margins(ComputedStyle page, Size size) => new(
        page.MarginTop.Resolve(size.Height, Length.Zero),
        page.MarginRight.Resolve(size.Width, Length.Zero),
        page.MarginBottom.Resolve(size.Height, Length.Zero),
        page.MarginLeft.Resolve(size.Width, Length.Zero));

    private ImmutableArray<MarginBoxStyle> MarginBoxes(List<CompiledPageRule> matching, ComputedStyle page)
    {
        var boxes = ImmutableArray.CreateBuilder<MarginBoxStyle>();
        foreach (var place in Enum.GetValues<MarginBoxPlace>())
        {
            var style = Area(matching, AtRules.InsidePages[(int)place], page);
            // No content, or none: the box does not exist (Page 3, 4.2).
            if (style.Content is { IsEmpty: false })
            {
                boxes.Add(new MarginBoxStyle(place, style));
            }
        }

        return boxes.ToImmutable();
    }

    private ComputedStyle Area(List<CompiledPageRule> matching, string name, ComputedStyle page) =>
        styles.Compute(
            [.. matching.SelectMany(r => r.Areas).Where(a => a.Name == name).Select(a => a.Block)], page, root.FontSize);
}
