using PlanPublisher.Composing.Tests.Content;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;

namespace PlanPublisher.Composing.Tests;

/// <summary>What a public summary tells: targets, objectives or outcomes, whichever the plan has, each once and in plain words if there are some.</summary>
public sealed class SummaryTests
{
    private const string Head = """
        ---
        title: A Safer Town
        bodies: [Town Police Authority]
        period: { from: 2003-04-01, to: 2004-03-31 }
        status: final
        date: 2003-02-21
        objective-groups:
          - { id: town, title: For the town, short-title: Town, link: supports }
        documents:
          - { id: summary, kind: summary, parts: [promises] }
        ---

        """;

    private const string Outcomes = """
        ---
        title: Our outcomes
        item-name: Outcome
        items:
          - { number: 1, title: A calm town, summary: Everybody sleeps well. }
        groups:
          - title: What it takes
            items: [{ number: 2, title: A fair police }]
        ---

        """;

    [Fact]
    public void An_objective_without_targets_is_told_with_what_is_done_or_in_its_plain_words()
    {
        var page = Page(
            ("objectives/town/1-a.md", "---\nobjective: 1\ntitle: To calm the town\nactivities: [Walk, Talk]\n---\n"),
            ("objectives/town/2-b.md", "---\nobjective: 2\ntitle: To be seen\nactivities: [Walk more]\nplain: you will see us\n---\n"),
            ("frameworks/outcomes.md", Outcomes));

        Assert.Equal(["For the town"], page.TextsOf(".promises h3"));
        Assert.Equal(["To calm the town"], page.TextsOf(".promises strong"));
        Assert.Equal(["Walk", "Talk"], page.TextsOf(".promises li li"));
        Assert.Equal("You will see us.", page.TextsOf(".promises section > ul > li")[^1]);
    }

    [Fact]
    public void Plain_words_of_an_objective_stand_before_its_targets()
    {
        var page = Page(("objectives/town/1-a.md", """
            ---
            objective: 1
            title: To calm the town
            plain: You will sleep better
            indicators:
              - { id: noise, measure: The number of noisy nights, target: reduce 10% from 2002/03 in 2003/04, plain: "{target} fewer noisy nights in 2003/04 than in 2002/03" }
            ---

            """));

        Assert.Equal(["You will sleep better.", "10% fewer noisy nights in 2003/04 than in 2002/03."], page.TextsOf(".promises li"));
    }

    [Fact]
    public void A_plan_without_objectives_promises_its_outcomes()
    {
        var page = Page(("frameworks/outcomes.md", Outcomes));

        Assert.Equal(["Our outcomes", "What it takes"], page.TextsOf(".promises h3"));
        Assert.Equal(["A calm town. Everybody sleeps well.", "A fair police."], page.TextsOf(".promises li"));
    }

    [Fact]
    public void Each_objective_of_the_plan_of_2011_is_promised_once_in_plain_words()
    {
        const string plan = "corporate-objectives-2011-14";
        var page = ContentPlans.Page(plan, "public-summary");
        var objectives = ContentPlans.Plan(plan).Plan.Objectives;

        Assert.Equal(14, objectives.Length);
        Assert.Equal(objectives.Select(objective => objective.Plain!.Value.Value + "."), page.TextsOf(".promises li"));
    }

    [Fact]
    public void Each_outcome_of_the_strategy_of_2006_is_told_once()
    {
        const string plan = "corporate-strategy-2006-09";
        var items = ContentPlans.Plan(plan).Plan.Frameworks.Single(framework => framework.Id == "outcomes").Items;

        var told = ContentPlans.Page(plan, "public-summary").TextsOf(".promises li");

        Assert.Equal(9, told.Length);
        Assert.Equal(items.Select(item => $"{item.Title.Value}. {item.Summary!.Value.Value}"), told);
    }

    private static ComposedPage Page(params (string Path, string Text)[] files)
    {
        var problems = new DiagnosticBag();
        var sources = files.Select(file => new SourceText(file.Path, file.Text)).Prepend(new SourceText("plan.md", Head));
        var plan = PlanReader.Read("town", [.. sources], problems);
        Assert.Empty(problems.ToSorted());
        return ComposedPage.Of(plan!, "summary");
    }
}
