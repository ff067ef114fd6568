using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Css.Selectors;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Layout.Tests.Css;

public class NthChildTests
{
    private const string List = "<ol><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li><li>6</li><li>7</li></ol>";

    [Theory]
    [InlineData("li:nth-child(3)", "3")]
    [InlineData("li:nth-child(odd)", "1 3 5 7")]
    [InlineData("li:nth-child(even)", "2 4 6")]
    [InlineData("li:nth-child(2n+1)", "1 3 5 7")]
    [InlineData("li:nth-child(5n)", "5")]
    [InlineData("li:nth-child(3n - 1)", "2 5")]
    [InlineData("li:nth-child(-n+3)", "1 2 3")]
    [InlineData("li:nth-child(n+6)", "6 7")]
    [InlineData("li:nth-child(+4)", "4")]
    [InlineData("li:nth-child(0)", "")]
    [InlineData("li:nth-last-child(2)", "6")]
    [InlineData("li:nth-last-child(-n+2)", "6 7")]
    [InlineData("li:nth-of-type(3n)", "3 6")]
    [InlineData("li:not(:nth-child(n+3))", "1 2")]
    [InlineData("li:is(:first-child, :last-child)", "1 7")]
    [InlineData("li:only-child", "")]
    public void A_formula_picks_children_by_their_place(string selector, string expected)
    {
        var problems = new DiagnosticBag();
        var tokens = CssTokenizer.Tokenize(new SourceText("n.css", selector), problems);
        var parsed = SelectorParser.Parse(tokens[..^1], problems).Single();
        var items = Descendants(ElementInTree.Root(HtmlReader.Read(List, problems).Root)).Where(e => e.Element.Name == "li");

        var matching = items.Where(i => SelectorMatcher.Matches(parsed, i)).Select(i => i.Place.FromStart);

        Assert.Empty(problems.ToSorted());
        Assert.Equal(expected, string.Join(' ', matching));
    }

    [Theory]
    [InlineData("2n3")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("n+")]
    public void What_is_no_formula_is_refused(string text) => Assert.Null(AnPlusB.Parse(text));

    private static IEnumerable<ElementInTree> Descendants(ElementInTree element) =>
        element.ChildElements().SelectMany(Descendants).Prepend(element);
}
