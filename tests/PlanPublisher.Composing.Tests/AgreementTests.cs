using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing.Tests;

/// <summary>Agreements, and how their indicators stand.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void An_agreement_put_into_a_text_has_its_name_its_words_and_its_sub_targets()
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [TestThings.Placed(new ResolvedThing.Agreement("psa-1", TestThings.Agreement(1)))] });

        Assert.Equal(
            ["PSA 1: Reduce crime; and reduce:", "vehicle crime by 30%", "and maintain that level."],
            page.TextsOf("#psa-1 p, #psa-1 li"));
    }

    [Fact]
    public void All_agreements_have_headings_notes_and_interim_indicators()
    {
        var page = Everything();

        Assert.Equal(
            ["H3 PSA 1", "H4 Interim key performance indicators for PSA 1", "H3 PSA 2"],
            page.Document.QuerySelectorAll("#agreements h3, #agreements h4").Select(h => $"{h.TagName} {h.TextContent}"));
        Assert.Equal(
            ["Level of violent crime: lower than in 2002", "Number of burglaries (reported under PSA 1)"],
            page.TextsOf("#agreements section:first-child > ul:not(.tight):not(.notes) > li"));
        Assert.Equal(["* Auto crime instead."], page.TextsOf("#agreements .notes li"));
        Assert.Equal("#agreements-psa-1-note-1", page.One("#agreements .tight a").GetAttribute("href"));
    }

    [Fact]
    public void The_words_of_an_agreement_can_stand_in_two_places_of_one_document()
    {
        var page = Everything();

        Assert.Equal(["psa-1", "agreements-psa-1", "agreements-psa-2"], page.Document.QuerySelectorAll("[id*=psa-]:not(li):not([id$=-h])").Select(e => e.Id));
    }

    [Fact]
    public void A_performance_table_heads_each_row_with_the_measure_and_keeps_the_parts_of_a_cell_apart()
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [TestThings.PerformanceTable()] });

        Assert.Equal(["Indicator", "Base level*", "Medium term"], page.TextsOf(".psa thead th"));
        Assert.Equal("Auto crimes (BVPI 128)1 Not ready yetUnder development", ComposedPage.TextOf(page.One(".psa tbody th")));
        Assert.Equal(["Officers: 10.5 days", "Staff: Not applicable"], page.TextsOf(".psa td[data-label='Base level'] p"));
        Assert.Equal("To be confirmed", page.One(".psa td[data-label='Medium term'] .tbc").TextContent);
        Assert.Equal("Negotiations continue", page.One(".psa td[data-label='Medium term'] .tbc-why").TextContent);
    }

    [Fact]
    public void Notes_stand_directly_under_their_table_and_each_call_leads_to_its_note()
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [TestThings.PerformanceTable()] });

        Assert.Equal("UL notes", $"{page.One(".psa").NextElementSibling!.TagName} {page.One(".psa").NextElementSibling!.ClassName}");
        Assert.Equal(["* Estimated.To December.", "1 Wider than vehicle crime."], page.TextsOf(".notes li"));
        Assert.Equal(
            ["Note *: * Estimated.To December.", "Note 1: 1 Wider than vehicle crime."],
            page.Document.QuerySelectorAll(".psa sup a").Select(call => $"{call.GetAttribute("aria-label")}: {ComposedPage.TextOf(page.One(call.GetAttribute("href")!))}"));
    }

    private static ComposedPage Everything() => ComposedPage.Flawless(new TestPlan
    {
        ForewordContent = [TestThings.Placed(new ResolvedThing.Agreement("psa-1", TestThings.Agreement(1)))],
        MoreParts =
        [
            TestThings.AnnexOf('A', "Agreements", TestThings.Placed(
                new ResolvedThing.AllAgreements("agreements", [TestThings.Agreement(1, withInterim: true), TestThings.Agreement(2) with { PlaceId = "agreements-psa-2" }]))),
        ],
    });
}
