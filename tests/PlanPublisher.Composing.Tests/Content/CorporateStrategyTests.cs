using System.Globalization;
using AngleSharp.Dom;

namespace PlanPublisher.Composing.Tests.Content;

/// <summary>The draft corporate strategy of 2005, as it stands on its page, against the inventory of the printed one.</summary>
public sealed class CorporateStrategyTests
{
    private const string Band = "Supported by living our Values and ensuring we have:";
    private const int Outcomes = 4;

    private static IDocument Page => ContentPlans.Page("corporate-strategy-2006-09", "corporate-strategy").Document;

    [Fact]
    public void Every_priority_has_as_many_paragraphs_as_were_printed() => Assert.Equal(
        CsvFile.Read("doc001-priorities.csv").Select(row => $"{row["priority"]}: {row["paragraphs"]}"),
        SectionsOf("#strategic-priorities", "h3").Select(section => $"{section.Heading}: {Paragraphs(section.Content)}"));

    [Fact]
    public void Every_outcome_has_its_questions_each_with_as_many_paragraphs_as_were_printed()
    {
        var printed = CsvFile.Read("doc001-questions.csv");
        var questions = printed.SelectMany(row => row["questions"].Split('|').Zip(row["paragraphs"].Split('|'))).ToList();

        Assert.Equal((9, 22, 24), (printed.Count, questions.Count, questions.Sum(q => int.Parse(q.Second, CultureInfo.InvariantCulture))));
        Assert.Equal(printed.Select(row => row["outcome"]), SectionsOf("#outcomes-in-detail", "h3").Select(section => section.Heading));
        Assert.Equal(
            questions.Select(question => $"{question.First} {question.Second}"),
            SectionsOf("#outcomes-in-detail", "h4").Select(section => $"{section.Heading} {Paragraphs(section.Content)}"));
    }

    [Fact]
    public void The_table_of_outcomes_has_the_nine_with_the_band_before_the_fifth()
    {
        var heads = Page.QuerySelectorAll("#outcomes tbody th").Select(Words).ToList();
        var printed = CsvFile.Read("doc001-questions.csv").Select(row => row["outcome"]).ToList();
        printed.Insert(Outcomes, Band);

        Assert.Equal(printed, heads);
        Assert.Equal(9, Page.QuerySelectorAll("#outcomes tbody td").Count(cell => Words(cell).Length > 0));
    }

    [Fact]
    public void The_mission_diagram_has_every_box_in_the_drawing_and_in_words()
    {
        var titles = CsvFile.Read("doc001-priorities.csv").Select(row => row["priority"])
            .Concat(CsvFile.Read("doc001-questions.csv").Select(row => row["outcome"])).ToList();
        var drawn = WithoutSpaces(string.Concat(Page.QuerySelectorAll("#mission-diagram svg text").Select(text => text.TextContent)));
        var words = Words(Page.QuerySelector("#mission-diagram .in-words")!);

        Assert.Equal(16, titles.Count);
        Assert.All(titles, title => Assert.Contains(WithoutSpaces(title), drawn, StringComparison.Ordinal));
        Assert.All(titles, title => Assert.Contains(title, words, StringComparison.Ordinal));
        Assert.Equal(16 + 1, Page.QuerySelectorAll("#mission-diagram svg rect").Length);
    }

    [Fact]
    public void The_flow_has_three_boxes_two_arrows_and_the_printed_words()
    {
        var diagram = Page.QuerySelector("#from-mission-to-outcomes")!;

        Assert.Equal((3, 2), (diagram.QuerySelectorAll("svg rect").Length, diagram.QuerySelectorAll("svg polyline").Length));
        Assert.Equal(
            [
                "We have identified & developed the Mission & Values for the Metropolitan Police Service",
                "In order to achieve our Mission and deliver the strategy we have identified our Strategic Priorities",
                "Development of the Mission has led us to identify the Outcomes we need to focus on to achieve our mission",
            ],
            diagram.QuerySelectorAll("li").Select(Words));
        Assert.Equal(["Strategic", "Priorities", "Outcomes"], diagram.QuerySelectorAll("svg text[font-weight]").Select(Words));
    }

    [Fact]
    public void The_delivery_has_four_steps_with_eight_points_and_the_values_are_four()
    {
        Assert.Equal([2, 2, 3, 1], Page.QuerySelectorAll("#delivery > ol > li").Select(step => step.QuerySelectorAll("li").Length));
        Assert.Equal(4, Page.QuerySelectorAll("#our-values > ul > li").Length);
    }

    [Fact]
    public void The_foreword_is_still_to_be_written_and_says_so_in_the_register()
    {
        Assert.NotEmpty(Page.QuerySelectorAll("#foreword .callout-open .tbc"));
        Assert.Single(ContentPlans.Plan("corporate-strategy-2006-09").Placeholders);
    }

    /// <summary>Each heading of a level with what follows it up to the next heading.</summary>
    private static IEnumerable<(string Heading, IReadOnlyList<IElement> Content)> SectionsOf(string chapter, string level) =>
        Page.QuerySelectorAll($"{chapter} > {level}").Select(heading => (Words(heading), (IReadOnlyList<IElement>)[.. After(heading)]));

    private static IEnumerable<IElement> After(IElement heading)
    {
        for (var next = heading.NextElementSibling; next is not null && next.LocalName is not ("h3" or "h4"); next = next.NextElementSibling)
        {
            yield return next;
        }
    }

    private static int Paragraphs(IReadOnlyList<IElement> content) => content.Count(element => element.LocalName == "p");

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutSpaces(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
