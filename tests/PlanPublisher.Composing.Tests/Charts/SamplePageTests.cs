using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing.Tests.Charts;

/// <summary>A page of all kinds of charts, as it is given to browsers and to the layout.</summary>
public sealed class SamplePageTests
{
    private static readonly ComposedPage Page = ComposedPage.Flawless(new TestPlan
    {
        ForewordContent = [.. SampleCharts.All.Select(chart => TestThings.Placed(new ResolvedThing.Chart(chart.Chart.Id, chart)))],
    });

    [Fact]
    public void Every_kind_of_chart_is_drawn()
    {
        var folder = Environment.GetEnvironmentVariable("CHART_SAMPLES");
        if (folder is not null)
        {
            File.WriteAllText(Path.Combine(folder, "index.html"), Page.Html);
        }

        Assert.Equal(SampleCharts.All.Select(chart => chart.Chart.Id), Page.Document.QuerySelectorAll("figure.chart:has(svg[role=img])").Select(figure => figure.Id));
    }
}
