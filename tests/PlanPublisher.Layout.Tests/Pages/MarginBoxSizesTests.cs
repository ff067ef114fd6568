using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Pages;

namespace PlanPublisher.Layout.Tests.Pages;

public class MarginBoxSizesTests
{
    [Fact]
    public void Two_boxes_share_in_proportion_to_what_they_would_like() =>
        Assert.Equal((75, 0, 25), Share(Max(30), null, Max(10)));

    [Fact]
    public void A_box_in_the_middle_stays_in_the_middle() =>
        Assert.Equal((25, 50, 25), Share(Max(10), Max(40), Max(20)));

    [Fact]
    public void The_neighbour_of_a_given_width_gets_the_rest() =>
        Assert.Equal((60, 0, 40), Share(Fixed(60), null, Max(10)));

    [Fact]
    public void An_empty_box_in_the_middle_is_not_a_missing_one() =>
        Assert.Equal((50, 0, 50), Share(Max(30), Max(0), Max(10)));

    [Fact]
    public void Boxes_too_wide_for_the_side_share_above_their_least_widths() =>
        Assert.Equal((55, 0, 45), Share(Between(10, 100), null, Between(30, 60)));

    [Fact]
    public void A_lone_box_takes_the_whole_side() => Assert.Equal((0, 0, 100), Share(null, null, Max(10)));

    private static (double A, double B, double C) Share(MarginBoxNeed? a, MarginBoxNeed? b, MarginBoxNeed? c)
    {
        var (first, middle, last) = MarginBoxSizes.Share(Points(100), a, b, c);
        return (first.Points, middle.Points, last.Points);
    }

    private static MarginBoxNeed Max(double width) => Between(0, width);

    private static MarginBoxNeed Between(double least, double greatest) => new(null, Points(least), Points(greatest));

    private static MarginBoxNeed Fixed(double width) => MarginBoxNeed.Of(Points(width));

    private static Length Points(double points) => Length.FromPoints(points);
}
