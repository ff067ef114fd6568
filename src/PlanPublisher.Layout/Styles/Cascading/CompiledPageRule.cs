using System.Collections.Immutable;
using PlanPublisher.Layout.Css;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>An <c>@page</c> rule, understood.</summary>
internal sealed record CompiledPageRule(
    ImmutableArray<PageSelector> Selectors,
    bool IsAuthors,
    PageDescriptors Descriptors,
    DeclarationBlock Block,
    ImmutableArray<CompiledPageArea> Areas)
{
    /// <summary>The highest specificity of those of its selectors that match; null if none does.</summary>
    public int? SpecificityFor(PageSelection page)
    {
        int? highest = null;
        foreach (var selector in Selectors.Where(s => Matches(s, page)))
        {
            highest = Math.Max(highest ?? 0, selector.Specificity);
        }

        return highest;
    }

    private static bool Matches(PageSelector selector, PageSelection page) =>
        (selector.Name.Length == 0 || selector.Name == page.Name)
        && (!selector.AsksFirst || page.IsFirst)
        && (!selector.AsksBlank || page.IsBlank)
        && (!selector.AsksLeft || page.IsLeft)
        && (!selector.AsksRight || !page.IsLeft);
}
