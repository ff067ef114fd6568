using PlanPublisher.Plans.Comparing;

namespace PlanPublisher.Plans.Tests.Comparing;

/// <summary>What a comparison of two versions of the strategy of 2003 says, edit by edit.</summary>
public class PlanComparisonTests
{
    private const string StreetCrime = "objectives/londoners/02-street-crime.md";

    [Fact]
    public void A_plan_and_itself_read_again_do_not_differ() =>
        Assert.Empty(EditedPlan.Between(ContentPlan.Resolved, EditedPlan.Read("NOTES.md", "e", "E")));

    [Fact]
    public void A_target_is_named_with_its_objective_and_both_its_places_are_given()
    {
        var after = EditedPlan.Read(StreetCrime, "reduce 10% from", "reduce 12% from");

        var change = Assert.Single(EditedPlan.Between(ContentPlan.Resolved, after));

        Assert.Equal(ChangeKind.Target, change.Kind);
        Assert.Equal("Objective 2 (Londoners), To reduce the incidence of street crime, The number of recorded street crime offences: target", change.Name);
        Assert.Equal("reduce 10% from 2002/03 in 2003/04", change.Before);
        Assert.Equal("reduce 12% from 2002/03 in 2003/04", change.After);
        Assert.Equal("reduce 12% from 2002/03 in 2003/04", change.AfterSpan.Text);
        Assert.Equal((9, 13), change.BeforeSpan.Position);
    }

    [Theory]
    [InlineData(StreetCrime, "from 2002/03", "from 2001/02", "Baseline: Objective 2 (Londoners), To reduce the incidence of street crime, The number of recorded street crime offences: target, baseline: reduce 10% from 2002/03 in 2003/04 → reduce 10% from 2001/02 in 2003/04")]
    [InlineData(StreetCrime, "2003/04 to 10% below", "2003/04 to 12% below", "Wording: Objective 2 (Londoners), To reduce the incidence of street crime, The number of recorded street crime offences: printed wording: To reduce street crime in 2003/04 to 10% below the level in 2002/03 → To reduce street crime in 2003/04 to 12% below the level in 2002/03")]
    [InlineData(StreetCrime, "goals: [1]", "goals: [1, 4]", "Link: Objective 2 (Londoners), To reduce the incidence of street crime: goals it contributes to: 1 → 1, 4")]
    [InlineData("figures/street-crime.csv", ",8.0,", ",8.1,", "Figure: measured values “street-crime”, 2002/03: digits: 8.0 → 8.1")]
    [InlineData("plan.md", "Version 0.3", "Version 0.4", "Header: plan: version: Version 0.3 → Version 0.4")]
    [InlineData("plan.md", "2003-02-21", "2003-02-24", "Header: plan: date: 2003-02-21 → 2003-02-24")]
    [InlineData("register/strategies.md", "goals: [1, 4]\n    key-priorities: [1, 2, 4]", "goals: [1, 4]\n    key-priorities: [1, 4]", "Link: Overview of all MPA/MPS strategies, Protect and Respect II – Everybody Benefits (Diversity Strategy): what it supports: 1, 2, 4 → 1, 4")]
    public void Each_kind_of_change_is_told_with_its_words(string path, string former, string now, string expected) =>
        Assert.Contains(expected, EditedPlan.ChangesOf(path, former, now));

    [Fact]
    public void A_new_paragraph_is_structure_and_no_other_paragraph_changes()
    {
        var changes = EditedPlan.ChangesOf("goals/1-safer-communities.md", "- Protect vulnerable victims", "- Visit every school.\n- Protect vulnerable victims");

        Assert.Equal(["Structure: Goal 1, Developing Safer Communities, section “To achieve this we will”: text:  → Visit every school."], changes);
    }

    [Fact]
    public void An_objective_with_a_new_number_is_renumbered_and_not_another_one()
    {
        var changes = EditedPlan.ChangesOf("objectives/excellence/11-national-intelligence-model.md", "objective: 11", "objective: 12");

        Assert.Contains(changes, change => change.EndsWith(": number: 11 → 12", StringComparison.Ordinal));
        Assert.DoesNotContain(changes, change => change.Contains("target", StringComparison.Ordinal));
    }

    [Fact]
    public void A_placeholder_that_is_settled_is_told_as_such()
    {
        var open = ContentPlan.Resolved.Placeholders.First(placeholder => placeholder.Span.Text.Contains("[?", StringComparison.Ordinal));

        var changes = EditedPlan.ChangesOf(open.Span.Source!.Path, open.Span.Text, "Settled words");

        Assert.Contains(changes, change => change.StartsWith("Placeholder: ", StringComparison.Ordinal) && change.Contains(": placeholder settled: " + open.Reason, StringComparison.Ordinal));
    }
}
