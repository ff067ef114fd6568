namespace PlanPublisher.Diagnostics.Tests;

public class NearestNameTests
{
    [Theory]
    [InlineData("tilte", "title")]
    [InlineData("goal", "goals")]
    [InlineData("Status", "status")]
    [InlineData("introduktion", "introduction")]
    public void A_slip_of_the_pen_is_recognised(string written, string meant) =>
        Assert.Equal(meant, NearestName.Of(written, ["status", "title", "goals", "introduction"]));

    [Theory]
    [InlineData("banana")]
    [InlineData("t")]
    [InlineData("")]
    public void A_word_that_is_near_to_none_gets_no_suggestion(string written) =>
        Assert.Null(NearestName.Of(written, ["status", "title"]));

    [Fact]
    public void Of_two_equally_near_names_the_first_in_order_is_taken() =>
        Assert.Equal("goal-1", NearestName.Of("goal-3", ["goal-2", "goal-1"]));
}
