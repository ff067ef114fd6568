using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Composing.Tests;

/// <summary>What stands in the target column: shape and word first, then the wording.</summary>
public sealed class TargetTests
{
    private static readonly Quantity TenPercent = new(10, "10", "%");
    private static readonly When ByOctober = new(true, "2003-10", new DateOnly(2003, 10, 31));

    public static TheoryData<string, Target> SingleTargets => new()
    {
        { "▼ Reduce|Reduce by 10% from 2002/03", Change(Direction.Reduce, null) },
        { "▲ Increase|Increase by 10% from 2002/03", Change(Direction.Increase, null) },
        { "▲ Increase|Increase", new Target.Change(Direction.Increase, null, null, null, default) },
        { "◆ Hold|Hold", new Target.Change(Direction.Hold, null, null, null, default) },
        { "◆ Reach|10%", new Target.Level(Comparison.Equal, TenPercent, null, null, default) },
        { "◆ Reach|At most 10%", new Target.Level(Comparison.AtMost, TenPercent, null, null, default) },
        { "◆ Reach|10% of calls within 6 minutes", new Target.Within(TenPercent, new Quantity(6, "6", "minutes"), "calls", default) },
        { "◆ Reach|Top quarter of similar forces", new Target.Rank("top quarter", "similar forces", default) },
        { "■ Deliver|Plan agreed by October 2003", new Target.Milestone("plan agreed", ByOctober, default) },
        { "■ Deliver|A baseline for satisfaction by October 2003", new Target.Baseline("satisfaction", ByOctober, default) },
        { "|Measured through PSA 2", new Target.Via("psa-02", default) },
        { "|No target: monitored only", new Target.None("monitored only", default) },
    };

    [Theory]
    [MemberData(nameof(SingleTargets))]
    public void A_target_is_put_into_words_under_its_kind(string expected, Target target)
    {
        var cell = CellOf(target);

        Assert.Equal(expected, $"{Kind(cell)}|{Rest(cell)}");
    }

    [Fact]
    public void The_wording_that_the_plan_insists_on_stands_in_place_of_the_data()
    {
        var cell = CellOf(Change(Direction.Reduce, null), "To reduce street crime to 10% below");

        Assert.Equal("▼ Reduce|To reduce street crime to 10% below", $"{Kind(cell)}|{Rest(cell)}");
    }

    [Fact]
    public void A_wording_of_several_lines_is_a_list()
    {
        var cell = CellOf(new Target.All([Deliver("a"), Deliver("b")], default), "Budgets devolved\nSites extended\n");

        Assert.Equal("■ Deliver all of these", Kind(cell));
        Assert.Equal(["Budgets devolved", "Sites extended"], cell.QuerySelectorAll("ul > li").Select(li => li.TextContent));
    }

    [Fact]
    public void Steps_are_an_ordered_list()
    {
        var cell = CellOf(new Target.Then([Deliver("pilot"), Deliver("roll-out")], default));

        Assert.Equal("▶ In steps", Kind(cell));
        Assert.Equal(["Pilot", "Roll-out"], cell.QuerySelectorAll("ol > li").Select(li => li.TextContent));
    }

    [Fact]
    public void A_target_stated_twice_keeps_the_kind_of_its_first_statement()
    {
        var cell = CellOf(new Target.Equivalent([Change(Direction.Reduce, null), Change(Direction.Reduce, null)], default));

        Assert.Equal("▼ Reduce (stated two ways)", Kind(cell));
    }

    [Fact]
    public void A_split_names_its_parts_and_shows_the_kind_they_share()
    {
        var cell = CellOf(new Target.Split(
            [new SplitPart("Burglary", Change(Direction.Reduce, null)), new SplitPart("Theft", Change(Direction.Reduce, null))], default));

        Assert.Equal("▼ Reduce", Kind(cell));
        Assert.StartsWith("Burglary: Reduce", cell.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("to be confirmed", null, null)]
    [InlineData("to be confirmed", "To be confirmed.", null)]
    [InlineData("awaited", null, "Awaited")]
    [InlineData("awaited", "Target awaits", "Target awaits")]
    public void What_is_pending_has_its_mark_and_the_reason_if_that_says_more(string reason, string? printed, string? expected)
    {
        var cell = CellOf(new Target.Pending(reason, default), printed);

        Assert.Equal("To be confirmed", cell.QuerySelector(".tbc")!.TextContent);
        Assert.Equal(expected, cell.QuerySelector(".tbc-why")?.TextContent);
        Assert.Null(cell.QuerySelector(".kind"));
    }

    [Fact]
    public void A_pending_step_shows_beside_the_printed_wording()
    {
        var cell = CellOf(
            new Target.Then([Deliver("baseline"), new Target.Pending("to be agreed", SourceSpan.None)], default), "Baseline by March 2003");

        Assert.Equal("Baseline by March 2003To be confirmedTo be agreed", Rest(cell));
    }

    [Fact]
    public void A_figure_that_is_still_open_has_the_mark_beside_it()
    {
        var status = new Sourced<string>("to be confirmed with HMIC", default);
        var cell = CellOf(new Target.Level(Comparison.Equal, TenPercent, null, null, default), null, status);

        Assert.Equal("◆ Reach|10%To be confirmedTo be confirmed with HMIC", $"{Kind(cell)}|{Rest(cell)}");
    }

    private static Target.Change Change(Direction direction, When? when) =>
        new(direction, TenPercent, new BaselinePoint("2002/03", null), when, default);

    private static Target.Milestone Deliver(string item) => new(item, null, default);

    private static AngleSharp.Dom.IElement CellOf(Target target, string? printed = null, Sourced<string>? status = null)
    {
        var page = ComposedPage.Flawless(new TestPlan
        {
            StreetCrimeTarget = target,
            StreetCrimeWording = printed,
            StreetCrimeStatus = status,
        });
        return page.Document.QuerySelectorAll(".targets td[data-label=Target]")[0];
    }

    private static string Kind(AngleSharp.Dom.IElement cell) => cell.QuerySelector(".kind") is { } kind ? ComposedPage.TextOf(kind) : "";

    private static string Rest(AngleSharp.Dom.IElement cell) => ComposedPage.TextOf(cell)[Kind(cell).Length..];
}
