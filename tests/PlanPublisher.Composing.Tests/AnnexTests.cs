using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing.Tests;

/// <summary>Annexes: prose, forms, parts of annexes, the glossary; and the charts that stand in chapters.</summary>
public sealed class AnnexTests
{
    [Fact]
    public void A_form_heads_each_answer_with_its_question()
    {
        var page = ComposedPage.Flawless(new TestPlan { MoreParts = [TestThings.FilledForm('C', "Youth Strategy 2002-2008")] });

        Assert.Equal("Annex C Youth strategy summary", ComposedPage.TextOf(page.One("#annex-c h2")));
        Assert.Equal("Youth Strategy 2002-2008", page.One(".form caption").TextContent);
        Assert.Equal(["When was it last reviewed?", "Medium term targets set"], page.TextsOf(".form th[scope=row]"));
        Assert.Equal(["January 2003", "LocallySet locally"], page.TextsOf(".form td"));
        Assert.Equal(["annex-c-last-review", "annex-c-targets"], page.Document.QuerySelectorAll(".form tr").Select(tr => tr.Id));
        Assert.Equal("Set locally", page.One(".form .tbc").TextContent);
        Assert.Equal("H3", page.One("#locally").TagName);
    }

    [Fact]
    public void A_form_that_summarises_nothing_is_called_what_the_form_is_called()
    {
        var page = ComposedPage.Flawless(new TestPlan { MoreParts = [TestThings.FilledForm('C', null)] });

        Assert.Equal("Strategy summary", page.One(".form caption").TextContent);
    }

    [Fact]
    public void Parts_of_an_annex_stand_one_level_below_it_and_it_lists_them()
    {
        var page = WithParts();

        Assert.Equal(
            ["H2 Annex K Systems", "H3 Annex K(i) Airwave", "H3 Annex K(ii) Custody", "H2 Annex M Glossary"],
            page.Document.QuerySelectorAll("main h2[id^=annex], main h3[id^=annex]").Select(h => $"{h.TagName} {ComposedPage.TextOf(h)}"));
        Assert.Equal(["Annex K(i): Airwave", "Annex K(ii): Custody"], page.TextsOf("#annex-k li"));
    }

    [Fact]
    public void The_contents_nest_annexes_and_their_parts()
    {
        var page = WithParts();

        Assert.Equal("Annexes", page.One("nav .group").TextContent);
        Assert.Equal(["Annex K: Systems", "Annex M: Glossary"], page.TextsOf("nav > ol > li:last-child > ol > li > a"));
        Assert.Equal(["Annex K(i): Airwave", "Annex K(ii): Custody"], page.TextsOf("nav ol ol ol a"));
    }

    [Fact]
    public void The_contents_name_the_sections_of_a_chapter_that_has_several()
    {
        Block[] sections =
        [
            new Block.Heading(1, TestPlan.Text("Mission"), "mission", default), new Block.Heading(2, TestPlan.Text("Below"), "below", default),
            new Block.Heading(1, TestPlan.Text("Vision"), "vision", default),
        ];

        Assert.Equal(["Mission", "Vision"], ComposedPage.Flawless(new TestPlan { ForewordContent = [.. sections] }).TextsOf("nav > ol > li:first-child li a"));
        Assert.Empty(ComposedPage.Flawless(new TestPlan { ForewordContent = [.. sections[..2]] }).TextsOf("nav > ol > li:first-child li a"));
    }

    [Fact]
    public void The_glossary_is_a_list_of_terms_and_meanings()
    {
        var glossary = new Glossary(TestThings.Sourced("Glossary"), [new("ACPO", TestPlan.Text("Association of Chief Police Officers"), default)], default);
        var page = ComposedPage.Flawless(new TestPlan
        {
            MoreParts = [TestThings.AnnexOf('M', "Glossary", TestThings.Placed(new ResolvedThing.GlossaryList("glossary", glossary)))],
        });

        Assert.Equal("ACPO Association of Chief Police Officers", ComposedPage.TextOf(page.One("dl#glossary.glossary > div")));
        Assert.Equal("ACPO", page.One("dl.glossary dt").TextContent);
    }

    [Fact]
    public void A_chart_without_values_keeps_its_place_and_says_what_it_awaits()
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [TestThings.Chart(withValues: false)] });

        Assert.Equal(
            "Sickness absence Working days lost. Period: last five years.",
            ComposedPage.TextOf(page.One("figure#robbery-chart.chart figcaption")));
        Assert.Equal(
            ["Compared: London and Merseyside.", "Chart awaited The yearly values", "Position as at 31 March."],
            page.Document.QuerySelectorAll("figure.chart > p").Select(p => string.Join(' ', p.ChildElementCount == 0 ? [ComposedPage.TextOf(p)] : p.Children.Select(ComposedPage.TextOf))));
        Assert.Empty(page.Document.QuerySelectorAll("figure.chart table"));
    }

    [Fact]
    public void A_chart_shows_the_values_that_are_known_as_a_table()
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [TestThings.Chart(withValues: true)] });

        Assert.Equal(["Period", "Part", "Value", "Kind of value"], page.TextsOf("figure.chart thead th"));
        Assert.Equal(["2001/02 Officers 10.5 days Base level"], page.Document.QuerySelectorAll("figure.chart tbody tr").Select(tr => string.Join(' ', tr.Children.Select(ComposedPage.TextOf))));
        Assert.Equal("Values awaited", page.One("figure.chart .tbc").TextContent);
    }

    private static ComposedPage WithParts() => ComposedPage.Flawless(new TestPlan
    {
        MoreParts =
        [
            TestThings.CoverOfAnnex('K', "Systems", TestThings.Annex('K', 1, "Airwave", []), TestThings.Annex('K', 2, "Custody", [])),
            TestThings.PartOfAnnex('K', 1, "Airwave", TestThings.Paragraph("By 2005.")),
            TestThings.PartOfAnnex('K', 2, "Custody", TestThings.Paragraph("By 2006.")),
            TestThings.AnnexOf('M', "Glossary"),
        ],
    });
}
