using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Styles;

public class TemplateSheetTests
{
    [Theory]
    [InlineData("print.css")]
    [InlineData("draft.css")]
    public void Every_declaration_of_the_print_sheets_is_understood(string name)
    {
        var problems = new DiagnosticBag();
        var sheet = StyleSheetParser.Parse(new SourceText(name, TemplateStyles.Read(name)), problems);
        StyleResolver.Resolve(HtmlReader.Read("<p>a</p>", problems), [sheet], problems);

        Assert.Equal("", string.Concat(problems.ToSorted().Select(DiagnosticText.Format)));
        Assert.NotEmpty(sheet.PageRules);
    }
}
