using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Composing.Tests;

public sealed class SourcePlaceTests
{
    [Theory]
    [InlineData("h1", 1)]
    [InlineData("#foreword > h2", 3)]
    [InlineData("#foreword > p", 4)]
    [InlineData("#goal-1 .goal-opener h2", 6)]
    [InlineData("#goal-2 .goal-opener h2", 7)]
    [InlineData(".contrib tbody tr:nth-child(2)", 9)]
    [InlineData(".targets tr:nth-child(2) td:last-child", 13)]
    [InlineData("#goal-1-success", 18)]
    [InlineData("nav.contents ol ol li", 6)]
    public void An_element_knows_the_line_it_was_written_on(string selector, int line)
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal(line, page.LineOf(page.Document.QuerySelector(selector)!));
    }

    [Fact]
    public void What_no_author_wrote_has_no_place()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal(0, page.LineOf(page.One("html")));
        Assert.Equal(0, page.LineOf(page.One(".contrib caption")));
    }

    [Fact]
    public void The_page_shows_no_trace_of_source_places()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.DoesNotContain("data-at", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("  >", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_author_may_write_about_source_places()
    {
        var page = ComposedPage.Flawless(new TestPlan { Title = "<p data-at=\"7\">" });

        Assert.Equal("<p data-at=\"7\">", page.One("h1").TextContent);
    }

    [Fact]
    public void The_same_plan_gives_the_same_page_in_any_culture()
    {
        var first = ComposedPage.Flawless(new TestPlan());
        var before = CultureInfo.CurrentCulture;
        var swapped = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        swapped.NumberFormat.NegativeSign = "minus";
        swapped.NumberFormat.NumberDecimalSeparator = ",";
        swapped.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 12).Select(m => $"month {m}"), ""];
        try
        {
            CultureInfo.CurrentCulture = swapped;
            Assert.Equal(first.Html, ComposedPage.Flawless(new TestPlan()).Html);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_id_that_stands_twice_is_an_error_at_the_second_place()
    {
        var plan = new TestPlan();
        var heading = new Block.Heading(1, TestPlan.Text("again"), "goal-1", plan.Span("foreword text"));
        var page = ComposedPage.Of(new TestPlan { ForewordContent = [heading with { Span = plan.Span("foreword text") }] });

        var problem = Assert.Single(page.Problems);
        Assert.Equal("PP3503", problem.Code);
        Assert.Contains("'goal-1'", problem.Message, StringComparison.Ordinal);
        Assert.Equal((6, 1), problem.Span.Position);
        Assert.Equal((4, 1), Assert.Single(problem.Related).Span.Position);
    }

    [Fact]
    public void A_link_that_leads_nowhere_in_the_document_is_a_warning()
    {
        var plan = new TestPlan();
        var link = new Inline.Link("#annex-c", TestPlan.Text("Annex C"), plan.Span("foreword text"));
        var page = ComposedPage.Of(new TestPlan { ForewordContent = [new Block.Paragraph([link], null, default)] });

        var problem = Assert.Single(page.Problems);
        Assert.Equal(("PP3504", Severity.Warning, (4, 1)), (problem.Code, problem.Severity, problem.Span.Position));
        Assert.Equal("this leads to 'annex-c', which is not in the document 'corporate-strategy'", problem.Message);
    }

    [Fact]
    public void A_kind_of_document_without_template_is_an_error_that_names_the_kinds()
    {
        var problems = new DiagnosticBag();

        Assert.Null(ComposedPage.Compose(new TestPlan { Kind = "poster" }, problems));
        var problem = Assert.Single(problems.ToSorted());
        Assert.Equal("PP3502", problem.Code);
        Assert.Equal("write one of these kinds: annual-plan, leaflet, matrices, strategy, summary", problem.Hint);
    }
}
