using PlanPublisher.Publishing.Typesetting;

namespace PlanPublisher.EndToEnd.Tests;

public sealed class RehearsalTests
{
    [Fact]
    public void The_rehearsed_page_goes_through_every_stage_without_a_problem()
    {
        var result = Rehearsal.Run(Checkout.Templates);

        Assert.Empty(result.Diagnostics);
        Assert.True(result.PageCount > 2, $"{result.PageCount} pages show no contents and two chapters");
    }

    [Fact]
    public void Without_fonts_nothing_is_rehearsed() =>
        Assert.Equal(0, Rehearsal.Run(Path.Combine(Checkout.Root, "nowhere")).PageCount);
}
