using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing.Tests;

/// <summary>The year's objectives by goal and by group, what they come from, and what is still open; strategic initiatives.</summary>
public sealed class AnnualPlanTests
{
    private static readonly ObjectiveGroup Excellence = new(
        TestThings.Sourced("excellence"), TestThings.Sourced("Internal excellence"), TestThings.Sourced("Excellence"), LinkStrength.Contributes, default);

    private static readonly StrategicInitiative Resources = new(
        new(3, default), "strategic-initiative-3", TestThings.Sourced("Resource management"), [TestThings.Paragraph("Under way.")], [], default);

    private static readonly ResolvedObjective Devolution = Objective(7, "To extend devolution");

    private static readonly ResolvedObjective Income = Objective(8, "To maximise resources");

    [Fact]
    public void Objectives_stand_under_each_goal_they_come_from_and_say_what_else_they_come_from()
    {
        var page = Page();

        Assert.Equal(["Goal 1 – Safer Communities", "Objectives that contribute to no goal"], page.TextsOf("#by-goal h3"));
        Assert.Equal(
            ["Also from goal 5, and from key strategic initiative (iii)", "From key strategic initiative (iii)"],
            page.TextsOf("#by-goal .origin"));
        Assert.Equal(["Internal excellence", "Internal excellence"], page.TextsOf("#by-goal tr.group"));
    }

    [Fact]
    public void Objectives_stand_in_the_group_that_numbers_them()
    {
        var page = Page();

        Assert.Equal(["Internal excellence"], page.TextsOf("#by-group h3"));
        Assert.Equal(["Objective 7", "Objective 8"], page.TextsOf("#by-group .obj-no"));
        Assert.Equal(
            ["From goals 1 and 5, and from key strategic initiative (iii)", "From key strategic initiative (iii)"],
            page.TextsOf("#by-group .origin"));
        Assert.Empty(page.Document.QuerySelectorAll("#by-group tr.group"));
        Assert.Equal("Internal excellence: 2 objectives", page.One("#by-group caption").TextContent);
    }

    [Fact]
    public void The_contents_lead_to_goals_and_groups()
    {
        Assert.Equal(
            ["#by-goal-goal-1", "#by-goal-no-goal", "#by-group-excellence"],
            Page().Document.QuerySelectorAll("nav li li a").Select(a => a.GetAttribute("href")).Where(href => href!.StartsWith("#by", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_open_says_what_is_awaited_and_where_it_is_printed()
    {
        var page = Page();

        Assert.Equal("2 open points on 21 February 2003", page.One("#open caption").TextContent);
        Assert.Equal(
            [
                "Londoners 1 (target)|To be confirmed|Director of ResourcesDue 14 February 2003, 7 days overdue; open for 31 days|Objectives by goal; Performance (corporate-plan)",
                "Sickness (values of a chart)|To be confirmedThe yearly values|No owner namedNo date set|In no document",
            ],
            page.Document.QuerySelectorAll("#open tbody tr").Select(tr => string.Join('|', tr.Children.Select(ComposedPage.TextOf))));
        Assert.Equal(["#by-goal"], page.Document.QuerySelectorAll("#open a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Where_nothing_is_open_it_says_so()
    {
        var page = ComposedPage.Flawless(new TestPlan { MoreParts = [new ResolvedPart.OpenPlaceholders("open", "Open", null, [])] });

        Assert.Equal(["Nothing is open."], page.TextsOf("#open p"));
    }

    [Fact]
    public void A_document_with_a_title_of_its_own_names_its_plan_below_it()
    {
        var page = Page();

        Assert.Equal("Annual plan 2003/04", page.One("h1").TextContent);
        Assert.Equal("Annual plan 2003/04", page.One("h1").GetAttribute("data-short"));
        Assert.Equal("Towards the Safest City", page.One(".cover-sub").TextContent);
    }

    [Fact]
    public void The_front_explains_what_the_document_uses()
    {
        Assert.Equal(["▼ Reduce ▲ Increase ◆ Reach a level ■ Deliver something ▶ In steps"], Page().TextsOf("[aria-labelledby=marks-h] p"));
        Assert.StartsWith("● Supports", ComposedPage.Flawless(new TestPlan { Kind = "matrices" }).TextsOf("[aria-labelledby=marks-h] p").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Strategic_initiatives_are_numbered_sections_that_list_the_objectives_naming_them()
    {
        var section = new GoalSection(GoalSectionRole.Objectives, "initiative-objectives", TestPlan.Text("Contributing objective"), [TestThings.Paragraph("It helps.")], default);
        var page = ComposedPage.Flawless(new TestPlan
        {
            MoreParts =
            [
                new ResolvedPart.StrategicInitiatives("initiatives", "Key strategic initiatives", null,
                [
                    new(Resources with { Sections = [section] }, [Income]),
                    new(Resources with { Id = "strategic-initiative-4", Number = new(4, default) }, [Devolution]),
                ]),
            ],
        });

        Assert.Equal(
            ["H2 Key strategic initiatives", "H3 (iii) Resource management", "H4 Contributing objective", "H3 (iv) Resource management", "H4 Contributing objectives"],
            page.Document.QuerySelectorAll("#initiatives :is(h2, h3, h4)").Select(h => $"{h.TagName} {ComposedPage.TextOf(h)}"));
        Assert.Equal(["Excellence 8: To maximise resources", "Excellence 7: To extend devolution"], page.TextsOf("#initiatives li"));
        Assert.Equal(["(iii) Resource management", "(iv) Resource management"], page.TextsOf("nav [href^='#strategic-initiative']"));
    }

    private static ComposedPage Page()
    {
        var goal = Goal(1, "Safer Communities");
        AnnualObjective devolution = new(Devolution, [goal, Goal(5, "Reform")], [Resources]);
        AnnualObjective income = new(Income, [], [Resources]);
        return ComposedPage.Flawless(new TestPlan
        {
            Kind = "annual-plan",
            OwnTitle = "Annual plan 2003/04",
            MoreParts =
            [
                new ResolvedPart.ObjectivesByGoal("by-goal", "Objectives by goal", null,
                    [new("by-goal-goal-1", goal, [devolution]), new("by-goal-goal-2", Goal(2, "Without objectives"), []), new("by-goal-no-goal", null, [income])]),
                new ResolvedPart.ObjectivesByGroup("by-group", "Objectives by group", null, [new("by-group-excellence", Excellence, [devolution, income])]),
                new ResolvedPart.OpenPlaceholders("open", "What is still open", null,
                [
                    new(PlaceholderKind.Target, "to be confirmed", "Londoners 1", [new("corporate-strategy", "by-goal", "Objectives by goal"), new("corporate-plan", "performance", "Performance")], default)
                    {
                        Terms = new("Director of Resources", new(2003, 2, 14), new(2003, 1, 21)),
                    },
                    new(PlaceholderKind.Chart, "the yearly values", "Sickness", [], default),
                ]),
            ],
        });
    }

    private static Goal Goal(int number, string title) => new(
        new(number, default), $"goal-{number}", TestThings.Sourced(title), TestThings.Sourced("We will."), [], [], [], default);

    private static ResolvedObjective Objective(int number, string title) => new(
        new Objective(new(number, default), $"excellence-{number}", TestThings.Sourced("excellence"), TestThings.Sourced(title), [], [TestThings.Indicator($"i-{number}", "Measure")], default),
        Excellence);
}
