using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing.Tests;

/// <summary>What must be true of every page, tried on one that has everything.</summary>
public sealed class EveryPageTests
{
    public static TheoryData<string> Kinds => ["strategy", "annual-plan", "matrices"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_id_stands_once_and_every_name_by_reference_exists(string kind)
    {
        var page = Everything(kind);

        var ids = page.Document.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Document.QuerySelectorAll("[aria-labelledby]"), e => Assert.Contains(e.GetAttribute("aria-labelledby"), ids));
        Assert.All(page.Document.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_heading_level_is_skipped(string kind)
    {
        var levels = Everything(kind).Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToArray();

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_table_is_regular_and_has_a_caption(string kind)
    {
        var tables = Everything(kind).Document.QuerySelectorAll("table");

        Assert.Empty(tables.SelectMany(TableGrid.FaultsOf));
        Assert.All(tables, table => Assert.NotEmpty(table.QuerySelector("caption")!.TextContent));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_part_of_every_table_says_its_role_and_every_cell_the_name_of_its_column(string kind)
    {
        var page = Everything(kind);

        AssertRole(page, "table", "table");
        AssertRole(page, "thead, tbody", "rowgroup");
        AssertRole(page, "tr", "row");
        AssertRole(page, "td", "cell");
        AssertRole(page, "th[scope=col], th[scope=colgroup]", "columnheader");
        AssertRole(page, "th[scope=row], th[scope=rowgroup]", "rowheader");
        Assert.Empty(page.Document.QuerySelectorAll("th:not([scope])"));
        Assert.All(page.Document.QuerySelectorAll("td"), td => Assert.NotEmpty(td.GetAttribute("data-label")!));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_picture_has_a_text_and_every_mark_a_name(string kind)
    {
        var page = Everything(kind);

        Assert.All(page.Document.QuerySelectorAll("svg, [role=img]").Where(e => e.Closest("[aria-hidden=true]") is null), e => Assert.NotEmpty(e.GetAttribute("aria-label")!));
        Assert.All(page.Document.QuerySelectorAll(".matrix .mark"), mark => Assert.Equal("img", mark.GetAttribute("role")));
    }

    [Fact]
    public void The_same_plan_gives_the_same_page()
    {
        Assert.Equal(Everything("strategy").Html, Everything("strategy").Html);
    }

    private static ComposedPage Everything(string kind)
    {
        var glossary = new Glossary(TestThings.Sourced("Glossary"), [new("ACPO", TestPlan.Text("Police Officers"), default)], default);
        var group = new ObjectiveGroup(TestThings.Sourced("londoners"), TestThings.Sourced("Londoners"), TestThings.Sourced("Londoners"), LinkStrength.Supports, default);
        ImmutableArray<AnnualObjective> objectives =
        [
            new(new(new(new(1, default), "londoners-1", TestThings.Sourced("londoners"), TestThings.Sourced("To be seen"), [], [], default), group), [], []),
        ];
        return ComposedPage.Flawless(new TestPlan
        {
            Kind = kind,
            ForewordContent =
            [
                TestThings.PerformanceTable(), TestThings.Chart(withValues: true), TestThings.Chart(withValues: false),
                TestThings.Placed(new ResolvedThing.Agreement("psa-1", TestThings.Agreement(1))),
                TestThings.Placed(new ResolvedThing.ObjectivesTable("londoners", group, objectives)),
                TestThings.Placed(new ResolvedThing.IndicatorTable("overtime", "Overtime", [TestThings.Indicator("overtime-2003", "Target for 2003/04") with { SetBy = TestThings.Sourced("Government") }])),
            ],
            MoreParts =
            [
                TestThings.AnnexOf('A', "Agreements", TestThings.Placed(new ResolvedThing.AllAgreements("agreements", [TestThings.Agreement(1, withInterim: true)]))),
                TestThings.AnnexOf('B', "Strategies", TestThings.Placed(new ResolvedThing.Matrix("growth-items", TestThings.Matrix with { Id = "growth-items" }))),
                TestThings.FilledForm('C', null),
                TestThings.AnnexOf('D', "Drugs"),
                TestThings.CoverOfAnnex('K', "Systems", TestThings.Annex('K', 1, "Airwave", [])),
                TestThings.PartOfAnnex('K', 1, "Airwave", new Block.Heading(1, TestPlan.Text("Deep"), "deep", default)),
                TestThings.AnnexOf('M', "Glossary", TestThings.Placed(new ResolvedThing.GlossaryList("glossary", glossary))),
                new ResolvedPart.MatrixChapter("strategies", TestThings.Matrix),
                new ResolvedPart.ObjectivesByGroup("by-group", "Objectives by group", null, [new("by-group-londoners", group, objectives)]),
                new ResolvedPart.OpenPlaceholders("open", "Open", null, [new(PlaceholderKind.Text, "signature", "Foreword", [], default)]),
            ],
        });
    }

    private static void AssertRole(ComposedPage page, string selector, string role) =>
        Assert.All(page.Document.QuerySelectorAll(selector), element => Assert.Equal(role, element.GetAttribute("role")));
}
