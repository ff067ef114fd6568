using AngleSharp.Dom;
using PlanPublisher.PdfReading.Structure;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The charts of the strategy, in the page and in the PDF.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class ChartTests(BuiltContent built)
{
    private const string Folder = "towards-the-safest-city/corporate-strategy";

    /// <summary>Each series and each set of targets that the source's tables give, with the values it shows.</summary>
    public static TheoryData<string, string> Charts => new()
    {
        { "auto-crime-chart", "30.8 34.2 28.6" },
        { "total-burglary-chart", "38.9 36.8 35.3" },
        { "street-crime-chart", "5.9 8.0 5.3" },
        { "class-a-supply-chart", "1.95" },
        { "detections-chart", "11.8% 12.4% 13%" },
        { "fear-of-crime-chart", "18.0% 19.2% 29.1%" },
        { "public-safety-chart", "31.8%" },
        { "sickness-chart", "10.5 7.4 11.5 11.4 8.5 12.0" },
        { "recruitment-chart", "2,554 2,329 3,688" },
        { "minority-ethnic-chart", "6.6% 25% 21%" },
        { "representation-chart", "7% 25%" },
        { "overtime-chart", "£2.5" },
        { "milestones-chart", "October 2003" },
    };

    public static TheoryData<string> Awaited =>
        ["vehicle-crime-comparison-chart", "burglary-comparison-chart", "robbery-comparison-chart", "ill-health-retirements-chart"];

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_chart_shows_the_values_of_the_source_as_text_in_the_page_and_in_the_pdf(string id, string values)
    {
        var document = built[Folder];
        var drawing = Assert.Single(document.Page.GetElementById(id)!.QuerySelectorAll("svg[role=img]"));
        var words = drawing.GetAttribute("aria-label")!;

        var figure = Assert.Single(Figures(document.Pdf.Structure), element => element.AlternateText == words);

        foreach (var value in values.Split(' '))
        {
            Assert.Contains(value, drawing.TextContent, StringComparison.Ordinal);
            Assert.Contains(value, words, StringComparison.Ordinal);
            Assert.Contains(value, TextOf(figure), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Awaited))]
    public void A_chart_whose_values_are_lost_keeps_its_place_and_says_so(string id)
    {
        var figure = built[Folder].Page.GetElementById(id)!;

        Assert.Empty(figure.QuerySelectorAll("svg, table"));
        Assert.Equal("Chart awaited", figure.QuerySelector(".tbc")!.TextContent);
    }

    [Fact]
    public void Every_chart_of_the_page_is_one_of_these() =>
        Assert.Equal(Charts.Count + Awaited.Count, built[Folder].Page.QuerySelectorAll("figure.chart").Length);

    private static IEnumerable<StructureElement> Figures(StructureElement element)
    {
        var inner = element.Kids.OfType<StructureKid.Element>().SelectMany(kid => Figures(kid.Value));
        return element.Role == "Figure" ? inner.Prepend(element) : inner;
    }

    private static string TextOf(StructureElement element) => string.Concat(element.Kids.Select(TextOf));

    private static string TextOf(StructureKid kid) => kid switch
    {
        StructureKid.Content content => content.Text,
        StructureKid.Element child => TextOf(child.Value),
        _ => "",
    };
}
