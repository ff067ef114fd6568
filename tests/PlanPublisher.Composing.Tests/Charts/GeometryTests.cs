using PlanPublisher.Templates.Charts.Geometry;

namespace PlanPublisher.Composing.Tests.Charts;

/// <summary>What scales, ticks and labels promise, tried on many numbers. A fixed seed: the same ones every time.</summary>
public sealed class GeometryTests
{
    private readonly Random _random = new(20261122);

    [Fact]
    public void Ticks_are_round_evenly_apart_and_reach_beyond_all_values()
    {
        for (var round = 0; round < 2000; round++)
        {
            var (lowest, highest) = Range();

            var ticks = NiceTicks.Of(lowest, highest, 7);

            var step = ticks[1] - ticks[0];
            Assert.InRange(ticks.Length, 2, 7);
            Assert.True(ticks[0] <= lowest && ticks[^1] >= highest, $"{lowest} to {highest}: {string.Join(' ', ticks)}");
            Assert.True(lowest - ticks[0] < step && ticks[^1] - highest < step, $"{lowest} to {highest}: {string.Join(' ', ticks)}");
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.Equal(step, pair.Second - pair.First));
            Assert.Contains(FirstDigits(step), new[] { 1m, 2m, 5m });
        }
    }

    [Theory]
    [InlineData(0, 34.2, "0 5 10 15 20 25 30 35", 8)]
    [InlineData(0, 34.2, "0 10 20 30 40", 7)]
    [InlineData(-3, 8, "-5 0 5 10", 5)]
    [InlineData(0, 0, "0 0.5 1", 4)]
    public void Ticks_are_those_that_a_person_would_choose(double lowest, double highest, string expected, int most) =>
        Assert.Equal(expected, string.Join(' ', NiceTicks.Of((decimal)lowest, (decimal)highest, most).Select(t => t.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_scale_keeps_proportions()
    {
        var scale = new LinearScale(0, 40, 100, 300);

        Assert.Equal([100m, 150m, 300m], new[] { 0m, 10m, 40m }.Select(scale.Place));
    }

    [Fact]
    public void Labels_are_moved_apart_keep_their_order_and_stay_in_the_column()
    {
        for (var round = 0; round < 2000; round++)
        {
            var wanted = Enumerable.Range(0, _random.Next(1, 9)).Select(_ => _random.Next(0, 1900) / 10m).ToList();

            var places = LabelPlacement.Spread(wanted, 14, 0, 190);

            var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ThenBy(i => i).Select(i => places[i]).ToList();
            Assert.All(order.Zip(order.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 14 - 0.0001m, string.Join(' ', places)));
            Assert.All(places, place => Assert.InRange(place, -0.0001m, 190.0001m));
        }
    }

    [Fact]
    public void Labels_that_are_apart_already_stay_where_they_are() =>
        Assert.Equal([100m, 20m, 60m], LabelPlacement.Spread([100, 20, 60], 14, 0, 190).ToArray());

    [Fact]
    public void Two_labels_at_one_place_move_by_half_each() =>
        Assert.Equal([43m, 57m], LabelPlacement.Spread([50, 50], 14, 0, 190).ToArray());

    [Fact]
    public void Lines_of_a_label_are_no_wider_than_their_room()
    {
        var lines = TextLines.Break("Police community support officers on all boroughs", 100, 11, false);

        Assert.Equal("Police community support officers on all boroughs", string.Join(' ', lines));
        Assert.All(lines, line => Assert.True(TextWidth.Of(line, 11, false) <= 100));
    }

    private (decimal Lowest, decimal Highest) Range()
    {
        var size = (decimal)Math.Pow(10, _random.Next(-4, 9));
        var lowest = _random.Next(-2, 2) * size * _random.Next(1, 100) / 100;
        return (lowest, lowest + (size * _random.Next(1, 1000) / 100));
    }

    private static decimal FirstDigits(decimal number)
    {
        while (number >= 10)
        {
            number /= 10;
        }

        while (number < 1)
        {
            number *= 10;
        }

        return number;
    }
}
