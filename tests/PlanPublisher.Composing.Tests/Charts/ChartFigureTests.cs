using System.Globalization;
using AngleSharp.Dom;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing.Tests.Charts;

/// <summary>Drawing, table and alternative text of a chart say the same.</summary>
public sealed class ChartFigureTests
{
    public static TheoryData<string> Ids => [.. SampleCharts.All.Select(chart => chart.Chart.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_value_that_is_drawn_stands_in_the_table(string id)
    {
        var figure = Figure(id);
        var cells = figure.QuerySelectorAll("td").Select(ComposedPage.TextOf).ToList();

        foreach (var drawn in figure.QuerySelectorAll("svg [data-value]"))
        {
            var value = decimal.Parse(drawn.GetAttribute("data-value")!, CultureInfo.InvariantCulture);
            Assert.Contains(cells, cell => cell.Contains(Plans.BritishFormat.Number(value), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_chart_says_its_source_and_has_a_table_with_a_caption(string id)
    {
        var figure = Figure(id);

        Assert.Equal("Source: Made up for this page.", ComposedPage.TextOf(Assert.Single(figure.QuerySelectorAll(".source"))));
        Assert.Single(figure.QuerySelectorAll("table > caption"));
    }

    [Theory]
    [InlineData("line", "Line chart: A chart of line. Base level 1997/98 30.8; Measured 1998/99 31.9; Measured 1999/2000 33.0; Measured 2000/01 35.6; Measured 2001/02 35.1; Estimate 2002/03 34.2. Target 2003/04 at most 28.6. Not yet at the target level: 34.2 in 2002/03, target at most 28.6 in 2003/04.")]
    [InlineData("groups", "Bar chart: A chart of groups. Our force: Base level 2001/02 23.4. River Police: Measured 2001/02 31.2. Hill Constabulary: Measured 2001/02 18.7. Coast Police: Estimate 2001/02 26.0. Moor Police: Not known.")]
    [InlineData("levels", "Bar chart: A chart of levels. Police officers: Base level 2001/02 10.5; Measured April–December 2002 7.4 (9 months); Target by 2006 at most 11.5. Support staff: Estimate 2001/02 11.4; Target by 2006 at most 11.0. At the target level (Police officers): 10.5 in 2001/02, target at most 11.5 by 2006. Not yet at the target level (Support staff): 11.4 in 2001/02, target at most 11.0 by 2006.")]
    [InlineData("targets", "Chart of targets: A chart of targets. Emergency calls answered in time: target at least 83% in 2003/04; Measured 2002/03 85.2%; At the target level. Offences detected: target 13% in 2003/04; Estimate 2002/03 12.4%; Not yet at the target level. Victims satisfied with how they were told of progress: target at least 60%; Not measured yet. Witnesses satisfied: To be agreed; To be confirmed.")]
    [InlineData("milestones", "Line of time: A chart of milestones. by 30 April 2003: An action plan in all boroughs. by October 2003: A very long sentence about something that has to be in place everywhere. by 31 March 2004: The last one of them.")]
    public void The_alternative_text_tells_what_is_drawn(string id, string expected) =>
        Assert.Equal(expected, Figure(id).QuerySelector("svg")!.GetAttribute("aria-label"));

    [Fact]
    public void A_missing_year_is_said_under_the_chart_and_in_the_alternative_text()
    {
        var figure = Figure("two-lines");

        Assert.Equal("Police officers: no value for 2000/01, so the line is broken there.", ComposedPage.TextOf(figure.QuerySelector(".missing")!));
        Assert.Contains(" No value for 2000/01.", figure.QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_is_a_shape_and_words()
    {
        Assert.Equal(
            ["● At the target level", "▲ Not yet at the target level", "○ Not measured yet", "□ To be confirmed"],
            Figure("targets").QuerySelectorAll(".status").Select(ComposedPage.TextOf));
    }

    private static IElement Figure(string id) => ComposedPage.Flawless(new TestPlan
    {
        ForewordContent = [TestThings.Placed(new ResolvedThing.Chart(id, SampleCharts.All.Single(chart => chart.Chart.Id == id)))],
    }).One($"figure#{id}");
}
