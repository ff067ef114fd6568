using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Tests;

/// <summary>The strategy of 2003 as a whole, held against what was counted in the printed plan.</summary>
public class ContentPlanTests
{
    private static Plan Plan => ContentPlan.Resolved.Plan;

    [Fact]
    public void The_plan_has_no_problems_but_the_two_percentages_that_its_source_printed_wrong() =>
        Assert.Equal(
            ["agreements/psa-01.md:64:14: warning PP2409", "agreements/psa-01.md:82:14: warning PP2409"],
            ContentPlan.Problems.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => string.Join(':', line.Split(':').Take(4))));

    [Fact]
    public void Goals_have_all_aims_initiatives_and_clauses_of_success()
    {
        var goals = PartsOf<ResolvedPart.GoalChapter>().Select(chapter => chapter.Goal).ToList();

        Assert.Equal([7, 6, 4, 6, 7], goals.Select(goal => goal.AimCount));
        Assert.Equal([23, 7, 11, 7, 0], goals.Select(goal => goal.InitiativeCount));
        Assert.Equal(5, goals.Sum(goal => goal.NestedInitiativeCount));
        Assert.Equal([4, 3, 4, 5, 5], goals.Select(goal => goal.SuccessClauseCount));
        Assert.Equal([14, 2, 2, 4, 3], goals.Select(goal => goal.Objectives.Length));
    }

    [Fact]
    public void Objectives_stand_in_two_groups_with_their_indicators()
    {
        Assert.Equal([16, 11], Plan.ObjectiveGroups.Select(g => Plan.Objectives.Count(o => o.GroupId.Value == g.Id.Value)));
        Assert.Equal(43, Plan.Objectives.Sum(objective => objective.Indicators.Length));
    }

    [Fact]
    public void There_are_ten_agreements_with_sub_targets_and_interim_indicators()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Plan.Agreements.Select(agreement => agreement.Number.Value));
        Assert.Equal([3, 0, 0, 0, 3, 2, 3, 0, 0, 0], Plan.Agreements.Select(agreement => agreement.SubTargets.Length));
        Assert.Equal([6, 13], Plan.Agreements.Take(2).Select(agreement => agreement.InterimIndicators.Length));
        Assert.Equal(19, Plan.Agreements.Sum(agreement => agreement.InterimIndicators.Length));
    }

    [Fact]
    public void Sub_targets_are_targets_as_data()
    {
        var notations = Plan.Agreements[0].SubTargets.Select(item => TargetNotation.Of(item.Target));

        Assert.Equal(
            [
                "then: reduce 30% from 1998/99 by 2004; hold",
                "then: reduce 25% from 1998/99 by 2005; hold",
                "then: reduce 14% from 1999/2000 by 2005; hold",
            ],
            notations);
    }

    [Fact]
    public void Strategic_initiatives_list_the_objectives_that_name_them()
    {
        var chapter = Assert.Single(PartsOf<ResolvedPart.StrategicInitiatives>());

        Assert.Equal(["(i)", "(ii)", "(iii)", "(iv)", "(v)"], chapter.Initiatives.Select(i => i.Initiative.Numeral));
        Assert.Equal(
            ["", "", "Excellence 7, Excellence 8", "Excellence 6", "Excellence 10"],
            chapter.Initiatives.Select(i => string.Join(", ", i.Objectives.Select(objective => objective.Label))));
    }

    [Fact]
    public void Annexes_run_from_A_to_M_with_nine_parts_of_K()
    {
        var labels = PartsOf<ResolvedPart.AnnexChapter>().Select(chapter => chapter.Annex.Annex.Label["Annex ".Length..]);

        Assert.Equal("A B C D E F G H I J K K(i) K(ii) K(iii) K(iv) K(v) K(vi) K(vii) K(viii) K(ix) L M", string.Join(' ', labels));
    }

    [Fact]
    public void The_cover_of_annex_K_knows_its_parts()
    {
        var cover = PartsOf<ResolvedPart.AnnexChapter>().Single(chapter => chapter.Id == "annex-k").Annex;

        Assert.Equal(9, cover.Parts.Length);
    }

    [Theory]
    [InlineData("strategy-summary", 7, 11)]
    [InlineData("implementation-summary", 9, 9)]
    public void Each_form_is_filled_in_completely(string form, int annexes, int fields)
    {
        var filled = Plan.Annexes.Where(annex => annex.Form?.FormId.Value == form).ToList();

        Assert.Equal(annexes, filled.Count);
        Assert.All(filled, annex => Assert.Equal(fields, annex.Form!.Answers.Length));
        Assert.All(filled.SelectMany(annex => annex.Form!.Answers), answer => Assert.NotEmpty(answer.Content));
    }

    [Fact]
    public void Fields_of_forms_are_labelled_as_printed()
    {
        var printed = CsvFile.Read("doc002-forms.csv")
            .GroupBy(row => row["annex"])
            .ToDictionary(annex => annex.Key, annex => annex.Select(row => Letters(row["field"])).ToList());
        var filled = Plan.Annexes.Where(annex => annex.Form is not null).ToList();

        Assert.Equal(158, printed.Values.Sum(fields => fields.Count));
        Assert.Equal(printed.Keys.Order(StringComparer.Ordinal), filled.Select(a => a.Number.Value.Words).Order(StringComparer.Ordinal));
        foreach (var annex in filled)
        {
            Assert.Equal(printed[annex.Number.Value.Words], annex.Form!.Answers.Select(a => Letters(a.Field.Label.Value)));
        }
    }

    [Fact]
    public void The_glossary_explains_48_abbreviations() => Assert.Equal(48, Plan.Glossary!.Entries.Length);

    [Fact]
    public void There_are_the_ten_charts_of_the_source_and_seven_of_its_other_figures() => Assert.Equal(10 + 7, Plan.Charts.Length);

    [Fact]
    public void Everything_open_is_found_with_its_place()
    {
        var open = ContentPlan.Resolved.Placeholders;

        Assert.Contains(open, placeholder => placeholder is { Kind: PlaceholderKind.Text, Reason: "Signature to be added" });
        Assert.Equal(9, open.Count(placeholder => placeholder.Kind == PlaceholderKind.Row));
        Assert.Equal(10, open.Count(placeholder => placeholder.Kind == PlaceholderKind.Chart));
        Assert.All(
            open.Where(placeholder => placeholder.Kind != PlaceholderKind.Target),
            placeholder => Assert.NotEmpty(placeholder.Prints));
        var signature = open.First(placeholder => placeholder.Reason == "Signature to be added");
        Assert.Equal(new PrintedPlace("corporate-strategy", "foreword-chair", signature.Subject), Assert.Single(signature.Prints));
    }

    [Fact]
    public void The_annual_plan_ends_with_all_placeholders_of_the_plan()
    {
        var document = ContentPlan.Resolved.Documents.Single(d => d.Definition.Kind.Value == DocumentKinds.AnnualPlan);

        var register = Assert.IsType<ResolvedPart.OpenPlaceholders>(document.Parts[^1]);
        Assert.Equal(ContentPlan.Resolved.Placeholders, register.Placeholders);
        Assert.Equal(
            Plan.Objectives.SelectMany(o => o.Indicators).Sum(i => PendingIn(i.Target)),
            register.Placeholders.Count(open => open.Prints.Any(place => place.DocumentId == document.Definition.Id.Value)));
    }

    [Fact]
    public void The_annual_plan_lists_each_objective_under_its_goals_and_in_its_group()
    {
        var document = ContentPlan.Resolved.Documents.Single(d => d.Definition.Kind.Value == DocumentKinds.AnnualPlan);

        var byGoal = Assert.Single(document.Parts.OfType<ResolvedPart.ObjectivesByGoal>());
        var byGroup = Assert.Single(document.Parts.OfType<ResolvedPart.ObjectivesByGroup>());
        Assert.Equal([14, 2, 2, 4, 3, 2], byGoal.Goals.Select(goal => goal.Objectives.Length));
        Assert.Null(byGoal.Goals[^1].Goal);
        Assert.Equal([16, 11], byGroup.Groups.Select(group => group.Objectives.Length));
    }

    private static IEnumerable<T> PartsOf<T>()
        where T : ResolvedPart =>
        ContentPlan.Resolved.Documents[0].Parts.OfType<T>();

    private static int PendingIn(Target target) => target switch
    {
        Target.Pending => 1,
        Target.All all => all.Parts.Sum(PendingIn),
        Target.Then then => then.Parts.Sum(PendingIn),
        _ => 0,
    };

    private static string Letters(string text) => PrintedText.Letters(text);
}
