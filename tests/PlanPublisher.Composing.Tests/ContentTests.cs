using PlanPublisher.Composing.Tests.Content;

namespace PlanPublisher.Composing.Tests;

/// <summary>The plans that come with the program, composed: every page in order, and as many things as their authors wrote.</summary>
public sealed class ContentTests
{
    private const string Strategy = "towards-the-safest-city";

    public static TheoryData<string, string> Documents
    {
        get
        {
            var documents = new TheoryData<string, string>();
            foreach (var plan in ContentPlans.Names)
            {
                ContentPlans.Plan(plan).Documents.ToList().ForEach(document => documents.Add(plan, document.Definition.Id.Value));
            }

            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_page_is_in_order(string plan, string document)
    {
        var page = ContentPlans.Page(plan, document);

        Assert.Empty(page.Problems);
        Assert.Empty(page.Document.QuerySelectorAll("table").SelectMany(TableGrid.FaultsOf));
        Assert.All(page.Document.QuerySelectorAll("td"), td => Assert.NotEmpty(td.GetAttribute("data-label")!));
        var ids = page.Document.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet();
        Assert.All(
            page.Document.QuerySelectorAll("td[headers]").SelectMany(td => td.GetAttribute("headers")!.Split(' ')),
            id => Assert.Contains(id, ids));
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToArray();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
    }

    [Fact]
    public void The_strategy_prints_everything_it_consists_of()
    {
        var page = ContentPlans.Page(Strategy, "corporate-strategy");

        Assert.Equal((5, 27, 43), (Count(page, "section.goal"), Count(page, "#performance .targets tbody.objective"), Count(page, "#performance .targets td[data-label=Target]")));
        Assert.Equal((16, 158), (Count(page, ".form"), Count(page, ".form tr")));
        Assert.Equal((10, 17, 13), (Count(page, "#annex-a h3"), Count(page, "figure.chart"), Count(page, "figure.chart svg")));
        Assert.Equal((3, 10), (Count(page, "#psa-1-performance tbody tr"), Count(page, "#psa-2-performance tbody tr")));
        Assert.Equal(48, Count(page, "#annex-m .glossary > div"));
        Assert.Equal(40 * 9, Count(page, ".cover-links circle"));
    }

    [Fact]
    public void The_matrix_of_strategies_has_the_marks_that_were_printed()
    {
        var page = ContentPlans.Page(Strategy, "corporate-strategy");

        Assert.Equal((40, 75), (Count(page, "#annex-b .matrix tbody tr"), Count(page, "#annex-b .matrix td.on")));
        Assert.Equal(["16", "4", "9", "16", "4", "7", "11", "2", "6"], Enumerable.Range(0, 9).Select(column => MarksIn(page, column)));
        Assert.Equal(3, Count(page, "#annex-b .matrix [aria-label=Contributes]"));
        Assert.Equal(32, Count(page, "#annex-l .matrix td.on"));
    }

    private static string MarksIn(ComposedPage page, int column) => page.Document.QuerySelectorAll("#annex-b .matrix tbody tr")
        .Count(row => row.QuerySelectorAll("td.m")[column].ClassList.Contains("on"))
        .ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Count(ComposedPage page, string selector) => page.Document.QuerySelectorAll(selector).Length;
}
