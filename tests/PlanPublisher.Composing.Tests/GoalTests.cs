using PlanPublisher.Plans.Model;

namespace PlanPublisher.Composing.Tests;

public sealed class GoalTests
{
    [Fact]
    public void Cards_count_what_a_goal_has_and_leave_out_what_it_has_not()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal("The two goals", ComposedPage.TextOf(page.One(".cards caption")));
        Assert.Equal(["2 aims, 3 key initiatives, 3 contributing objectives", "1 aim"], page.TextsOf(".cards .card-count"));
    }

    [Fact]
    public void The_opener_names_priorities_and_agreements()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal(
            ["1", "We will reach goal 1.", "Government key priorities: 1 and 3", "Public service agreements: PSA 1 (in full) and PSA 2"],
            page.TextsOf("#goal-1 .goal-opener p"));
        Assert.Equal("Goal 1", page.One("#goal-1 .goal-number [role=img]").GetAttribute("aria-label"));
    }

    [Fact]
    public void A_goal_without_links_has_no_lines_for_them_and_no_empty_page()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal(["2", "We will reach goal 2."], page.TextsOf("#goal-2 p"));
        Assert.Empty(page.Document.QuerySelectorAll("#goal-2 .goal-body"));
    }

    [Fact]
    public void Sections_keep_the_order_of_their_author()
    {
        var plan = new TestPlan();
        plan = new TestPlan
        {
            Sections =
            [
                plan.Section(GoalSectionRole.Other, "success", "Something else first"),
                plan.Section(GoalSectionRole.Initiatives, "objectives", "Key initiatives"),
                plan.Section(GoalSectionRole.Aims, "aims", "Aims last"),
            ],
        };

        var page = ComposedPage.Flawless(plan);

        Assert.Equal(
            ["Something else first", "Key initiatives", "Aims last", "Contributing objectives"],
            page.TextsOf("#goal-1 h3"));
    }

    [Fact]
    public void The_link_to_government_priorities_follows_the_aims()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        var callout = page.One("#goal-1-aims aside.callout");
        Assert.Equal(
            "Government key priorities: these aims support Key Priority 1 (Tackling anti-social behaviour) and Key Priority 3 (Combating organised crime).",
            ComposedPage.TextOf(callout));
        Assert.Equal("UL", callout.PreviousElementSibling!.TagName);
    }

    [Fact]
    public void Success_is_set_in_a_panel()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal(["Crime has reduced"], page.TextsOf("section.panel li"));
    }

    [Fact]
    public void Contributing_objectives_carry_a_mark_with_a_name()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal(
            [
                "Londoners 2 To reduce street crime 1 ● Supports", "Londoners 12 To improve victim care 2 ● Supports",
                "Excellence 4 To answer 999 calls 1 ○ Contributes",
            ],
            page.TextsOf(".contrib tbody tr"));
        Assert.Equal(
            ["Supports", "Supports", "Contributes"],
            page.Document.QuerySelectorAll(".contrib [role=img]").Select(mark => mark.GetAttribute("aria-label")));
        Assert.All(page.Document.QuerySelectorAll(".mark-label"), label => Assert.Equal("true", label.GetAttribute("aria-hidden")));
    }

    [Fact]
    public void The_key_explains_the_marks_by_the_groups_of_the_objectives()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal("● Supports: Priorities for Londoners ○ Contributes: Internal excellence", ComposedPage.TextOf(page.One("p.key")));
    }

    [Fact]
    public void The_targets_of_the_objectives_follow_their_list()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal("targets", page.One("table.contrib").NextElementSibling!.ClassName);
        Assert.Equal(
            [
                "Priorities for Londoners",
                "Objective 2 To reduce street crimeThe measure of street-crime ▼ ReduceReduce by 10% from 2002/03 in 2003/04",
                "Objective 12 To improve victim careThe measure of disposal-rate ◆ ReachAt least 17%",
                "The measure of partnership ■ Deliver20 co-ordinators in place by 31 March 2004",
                "Internal excellence",
                "Objective 4 To answer 999 callsThe measure of calls To be confirmedTarget to be finalised",
            ],
            page.TextsOf(".targets tbody tr"));
    }
}
