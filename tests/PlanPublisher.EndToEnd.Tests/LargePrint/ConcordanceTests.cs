namespace PlanPublisher.EndToEnd.Tests.LargePrint;

/// <summary>A reader of the large print finds the place that others have open in the standard edition.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class ConcordanceTests(BuiltContent built)
{
    private const string Title = "The same place in the standard edition";

    [Theory]
    [MemberData(nameof(DocumentFolders.All), MemberType = typeof(DocumentFolders))]
    public void Every_heading_stands_on_the_pages_that_the_list_names_in_both_editions(string folder)
    {
        var large = Read(folder);
        var standard = built[folder].Pdf;
        // The title of a note has no place that could be named. The list's own chapter is the only one that the standard edition has not.
        var passedOver = built[folder].Page.QuerySelectorAll("h2:not([id]), h3:not([id])").Select(heading => HtmlWords.Normal(heading.TextContent)).Append(Title).ToHashSet();
        var inLarge = large.Headings.Where(heading => !passedOver.Contains(HtmlWords.Normal(heading.Text))).ToList();
        var inStandard = LargePrintReadBack.HeadingsOf(standard).Where(heading => !passedOver.Contains(HtmlWords.Normal(heading.Text))).ToList();

        Assert.NotEmpty(large.Places);
        Assert.Equal(inStandard.Select(heading => HtmlWords.Normal(heading.Text)), inLarge.Select(heading => HtmlWords.Normal(heading.Text)));
        Assert.Equal(inLarge.Select(heading => LargePrintReadBack.PageOf(large.Pdf, heading)), large.Places.Select(place => place.LargePage));
        Assert.Equal(inStandard.Select(heading => LargePrintReadBack.PageOf(standard, heading)), large.Places.Select(place => place.StandardPage));
        Assert.All(large.Places.Zip(inLarge), pair => Assert.True(Names(pair.First.Heading, pair.Second.Text), pair.First.Heading));
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.All), MemberType = typeof(DocumentFolders))]
    public void The_list_is_printed_at_the_end_of_the_large_print(string folder)
    {
        var large = Read(folder);
        var title = large.Headings[^1];
        Assert.Equal(Title, HtmlWords.Normal(title.Text));

        var printed = HtmlWords.Normal(string.Concat(large.Pdf.Pages.Skip(title.Pages[0]).Select(page => page.Text + " "))).Replace('\u00A0', ' ');
        Assert.All(large.Places, place => Assert.Contains(
            HtmlWords.Normal($"{place.Heading}{(place.Heading[^1] is ':' or '?' ? "" : ":")} page {place.LargePage}, standard page {place.StandardPage}"), printed, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.All), MemberType = typeof(DocumentFolders))]
    public void The_foot_of_a_page_names_the_standard_page_of_the_chapter_that_begins_on_it(string folder)
    {
        var large = Read(folder);
        var standard = built[folder].Pdf;
        var chapters = large.Headings.Zip(LargePrintReadBack.HeadingsOf(standard)).Where(pair => pair.First.Role == "H2").ToList();

        Assert.All(chapters, pair => Assert.Contains(
            $"Standard page {LargePrintReadBack.PageOf(standard, pair.Second)}",
            HtmlWords.Normal(large.Pdf.Pages[pair.First.Pages[0]].ArtifactText),
            StringComparison.Ordinal));
    }

    [Fact]
    public void The_title_says_which_edition_the_file_is() =>
        Assert.Equal("Towards the Safest City (large print)", Read("towards-the-safest-city/corporate-strategy").Pdf.Information["Title"].Text);

    private LargePrintReadBack Read(string folder) => LargePrintReadBack.Read(built.OutputFolder, folder);

    /// <summary>The contents may call a chapter by more than its heading: "Goal 1 – Developing Safer Communities".</summary>
    private static bool Names(string name, string heading) => Letters(name).EndsWith(Letters(heading), StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
