using PlanPublisher.Templates.Charts.Drawing;
using PlanPublisher.Templates.Charts.Geometry;

namespace PlanPublisher.Composing.Tests.Charts;

/// <summary>No chart lies: lengths are in proportion to values, labels can be read, nothing leaves the page.</summary>
public sealed class DrawingTests
{
    public static TheoryData<string> Ids => [.. SampleCharts.All.Select(chart => chart.Chart.Id)];

    [Theory]
    [InlineData("levels")]
    [InlineData("groups")]
    [InlineData("targets")]
    public void Every_length_is_in_proportion_to_its_value(string id)
    {
        var lengths = DrawingOf(id).Items.Select(LengthOf).OfType<(decimal Length, decimal Value)>().ToList();

        Assert.NotEmpty(lengths);
        var perUnit = lengths.Max(bar => bar.Length) / lengths.MaxBy(bar => bar.Length).Value;
        Assert.All(lengths, bar => Assert.True(Math.Abs(bar.Length - (bar.Value * perUnit)) < 0.1m, $"{bar.Value} is {bar.Length} pt long"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_two_labels_overlap(string id)
    {
        var labels = DrawingOf(id).Items.OfType<ChartItem.Label>().ToList();

        for (var i = 0; i < labels.Count; i++)
        {
            for (var j = i + 1; j < labels.Count; j++)
            {
                Assert.False(BoxOf(labels[i]).Overlaps(BoxOf(labels[j])), $"'{labels[i].Words}' and '{labels[j].Words}'");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_leaves_the_drawing_and_no_word_is_smaller_than_8_points(string id)
    {
        var drawing = DrawingOf(id);
        var page = new LabelBox(-0.5m, -0.5m, ChartDrawing.Width + 1, drawing.Height + 1);

        Assert.All(drawing.Items.OfType<ChartItem.Label>(), label => Assert.True(BoxOf(label).IsWithin(page) && label.Size >= 8, label.Words));
        Assert.All(drawing.Items.OfType<ChartItem.Mark>(), mark => Assert.True(
            mark.X - mark.Radius >= 0 && mark.X + mark.Radius <= ChartDrawing.Width && mark.Y + mark.Radius <= drawing.Height, $"{mark}"));
    }

    [Fact]
    public void A_line_is_broken_where_a_year_is_missing()
    {
        var curves = DrawingOf("two-lines").Items.OfType<ChartItem.Curve>().Where(curve => curve.Ink is ChartInk.First or ChartInk.Second).ToList();

        Assert.Equal([2, 2, 5], curves.Select(curve => curve.Places.Length));
    }

    [Fact]
    public void A_scale_of_lines_that_does_not_begin_at_zero_says_so()
    {
        Assert.Contains(DrawingOf("from-twenty").Items.OfType<ChartItem.Label>(), label => label.Words == "The scale begins at 20%, not at 0.");
        Assert.DoesNotContain(DrawingOf("line").Items.OfType<ChartItem.Label>(), label => label.Words.Contains("begins", StringComparison.Ordinal));
    }

    [Fact]
    public void From_the_third_line_on_dashes_and_shapes_help_the_colours()
    {
        var items = DrawingOf("four-lines").Items;
        var lines = items.OfType<ChartItem.Curve>().Where(curve => curve.Ink != ChartInk.Rule).ToList();

        Assert.Equal(["", "", "7 3", "2 2.5"], lines.Select(line => string.Join(' ', line.Dash.Select(d => d.ToString(System.Globalization.CultureInfo.InvariantCulture)))));
        Assert.Equal(4, items.OfType<ChartItem.Mark>().Select(mark => mark.Shape).Distinct().Count());
    }

    [Fact]
    public void What_is_not_known_has_a_mark_and_no_bar()
    {
        var items = DrawingOf("groups").Items;

        Assert.Equal(4, items.Count(item => item is ChartItem.Bar { Value: not null }));
        Assert.Single(items.OfType<ChartItem.Label>(), label => label.Words == "Not known");
    }

    private static (decimal Length, decimal Value)? LengthOf(ChartItem item) => item switch
    {
        ChartItem.Bar { Value: { } value } bar => (bar.Width, value),
        ChartItem.Rule { Value: { } value } rule => (rule.X2 - rule.X1, value),
        _ => null,
    };

    private static LabelBox BoxOf(ChartItem.Label label)
    {
        var width = TextWidth.Of(label.Words, label.Size, label.IsBold);
        var left = label.Anchor switch
        {
            LabelAnchor.Start => label.X,
            LabelAnchor.Middle => label.X - (width / 2),
            _ => label.X - width,
        };
        return new LabelBox(left, label.Y - (label.Size * 0.7m), width, label.Size * 0.85m);
    }

    private static ChartDrawing DrawingOf(string id)
    {
        var chart = SampleCharts.All.Single(chart => chart.Chart.Id == id);
        return id switch
        {
            "levels" or "groups" => BarsDrawing.Of(chart)!,
            "targets" => BulletsDrawing.Of(chart)!,
            "milestones" => MilestonesDrawing.Of(chart)!,
            "panels" => PanelsDrawing.Of(chart)!,
            _ => LinesDrawing.Of(chart)!,
        };
    }
}
