using System.Text.RegularExpressions;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Css.Selectors;
using PlanPublisher.Layout.Styles.Cascading;
using PlanPublisher.Layout.Styles.Properties;

namespace PlanPublisher.Layout.Tests.Styles;

/// <summary>Every property, every value of it and every at-rule that docs/css-support.md names has a case under tests/cases.</summary>
/// <remarks>What a syntax names is read from the table of properties, so a value that is added asks for its case.</remarks>
public partial class CssCoverageTests
{
    private static readonly CssUses Uses = CssUses.InCases();

    [Fact]
    public void Each_value_of_each_property_has_a_case() =>
        AssertNothing(PropertyTable.All.SelectMany(property => Missing(property.Name, property.Syntax)));

    [Fact]
    public void Each_shorthand_has_a_case() => AssertNothing(Shorthands.All.Select(s => s.Name).Where(name => !Uses.Has(name)));

    [Fact]
    public void Each_value_of_each_page_descriptor_has_a_case() =>
        AssertNothing(PageDescriptors.Names.SelectMany(name => Missing(name, PageDescriptors.SyntaxOf(name))));

    [Fact]
    public void Each_at_rule_has_a_case() =>
        AssertNothing(AtRules.InSheet.Concat(AtRules.InsidePages).Where(name => !Uses.HasAtRule(name)));

    [Fact]
    public void Each_pseudo_class_and_element_has_a_case() => AssertNothing(PseudoNames.All.Where(name => !Uses.HasPseudo(name)));

    [Fact]
    public void A_property_that_layout_acts_on_has_a_layout_case() =>
        AssertNothing(PropertyTable.All.Where(p => p.IsHonoured && !ShownByPainting.Contains(p.Name) && !Uses.HasInLayout(p.Name)).Select(p => p.Name));

    /// <summary>These change no fragment; the cases of styles have their values, painting's tests what they paint.</summary>
    private static readonly HashSet<string> ShownByPainting =
    [
        "border-bottom-color", "border-left-color", "border-right-color", "border-top-color", "color", "text-decoration-line", "visibility",
        "bookmark-label", "bookmark-level",
    ];

    private static IEnumerable<string> Missing(string property, string syntax) =>
        Terms().Matches(syntax).Select(term => term.Value).Distinct().Where(term => !Uses.Has(property, term)).Select(term => $"{property}: {term}");

    private static void AssertNothing(IEnumerable<string> missing)
    {
        var without = string.Join('\n', missing.Order(StringComparer.Ordinal));
        Assert.True(without.Length == 0, $"no case under tests/cases has\n{without}");
    }

    /// <summary>The keywords, types and functions of a syntax; its combinators and multipliers are passed over.</summary>
    [GeneratedRegex(@"<[a-z-]+|[a-z][a-z-]*\(\)|(?<![<a-z-])[a-z][a-z-]*(?![a-z(>-])", RegexOptions.CultureInvariant)]
    private static partial Regex Terms();
}
