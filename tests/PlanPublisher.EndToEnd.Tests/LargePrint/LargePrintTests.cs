using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using PlanPublisher.PdfReading;
using PlanPublisher.PdfReading.Contents;

namespace PlanPublisher.EndToEnd.Tests.LargePrint;

/// <summary>What the large print of every document promises its readers, read back from the PDF.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class LargePrintTests(BuiltContent built)
{
    [Theory]
    [MemberData(nameof(DocumentFolders.All), MemberType = typeof(DocumentFolders))]
    public void No_text_is_under_18_points_and_in_tables_none_under_16(string folder)
    {
        var pdf = Read(folder).Pdf;
        // Heads of tables that are shown again on a next page have no tag of their own.
        var heads = pdf.Structure.All.Where(element => element.Role == "TH").Select(head => HtmlWords.Normal(head.Text)).ToHashSet();
        var small =
            from page in pdf.Pages
            from line in LinesOf(page)
            let isInTable = line.Any(text => text.Tag is "TD" or "TH") || line.TrueForAll(text => heads.Contains(HtmlWords.Normal(text.Text)))
            let least = isInTable ? 16 : 18
            from text in line
            where !string.IsNullOrWhiteSpace(text.Text) && text.Size < least - 0.01
            select string.Create(CultureInfo.InvariantCulture, $"page {page.Label}: {text.Text} in {text.Size} pt");

        Assert.Empty(small);
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.All), MemberType = typeof(DocumentFolders))]
    public void No_line_has_more_than_70_characters(string folder)
    {
        var lines = Read(folder).Pdf.Pages.SelectMany(page => LinesOf(page).Select(line => $"page {page.Label}: {WordsOf(line)}")).ToList();

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Length - line.IndexOf(':', StringComparison.Ordinal) - 2 > 70);
        // A page of prose has lines worth reading, not a narrow column.
        Assert.Contains(lines, line => line.Length > 60);
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.All), MemberType = typeof(DocumentFolders))]
    public void All_words_of_the_page_are_there_piece_by_piece(string folder)
    {
        var said = Letters(Read(folder).Pdf.Structure.Text);
        var missing = Pieces(built[folder].Page.Body!).Where(piece => !said.Contains(piece, StringComparison.Ordinal)).ToList();

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.WithPageNumbers), MemberType = typeof(DocumentFolders))]
    public void Its_contents_has_its_own_page_numbers(string folder)
    {
        var pdf = Read(folder).Pdf;
        var entries = pdf.Structure.All.Where(element => element.Role == "TOCI")
            .SelectMany(item => item.Children.Where(child => child.Role is not "TOC" and not "Lbl"))
            .Select(entry => (HtmlWords.Normal(entry.Text), Link: entry.All.SelectMany(inner => inner.Links).FirstOrDefault()))
            .Where(entry => entry.Link is not null)
            .ToList();

        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
            Assert.EndsWith(" " + pdf.Pages[pdf.Destinations[entry.Link!.Target[1..]].PageIndex].Label, entry.Item1, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_targets_is_a_card_with_labels()
    {
        var pdf = Read("towards-the-safest-city/corporate-strategy").Pdf;
        var card = pdf.Structure.All.First(element => element.Role == "LI" && HtmlWords.Normal(element.Text).StartsWith("Objective 2 To reduce", StringComparison.Ordinal));
        var body = card.Children.Single(child => child.Role == "LBody");
        var values = body.Children.Single(child => child.Role == "L");

        Assert.Equal(["Objective 2", "To reduce the incidence of street crime"], body.Children.Where(child => child.Role == "P").Select(child => HtmlWords.Normal(child.Text)));
        Assert.Equal(["Performance indicator:", "Target:"], values.Children.Select(item => HtmlWords.Normal(item.Children.First(child => child.Role == "Lbl").Text)));
        Assert.Equal(
            "Reduce. To reduce street crime in 2003/04 to 10% below the level in 2002/03",
            HtmlWords.Normal(values.Children.Last().Children.Single(child => child.Role == "LBody").Text));
    }

    [Fact]
    public void A_row_of_a_matrix_says_what_it_supports()
    {
        var pdf = Read("towards-the-safest-city/alignment-matrices").Pdf;

        Assert.DoesNotContain(pdf.Structure.All, element => element.Role == "Table" && element.Text.Contains("Goal 1", StringComparison.Ordinal));
        var row = pdf.Structure.All.First(element => element.Role == "LI" && element.Text.Contains("Police Patrol Strategy", StringComparison.Ordinal));
        Assert.EndsWith("Contributes: Goal 1, Goal 2, Key Priority 1", HtmlWords.Normal(row.Text), StringComparison.Ordinal);
        Assert.Contains(pdf.Structure.All, element => element.Role == "LI" && HtmlWords.Normal(element.Text).EndsWith("No direct link", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_that_fits_stays_a_table()
    {
        var pdf = Read("towards-the-safest-city/corporate-strategy").Pdf;
        var table = pdf.Structure.All.First(element => element.Role == "Table" && element.Text.Contains("Autocrime offences", StringComparison.Ordinal));

        Assert.Contains(table.All, element => element.Role == "TH" && HtmlWords.Normal(element.Text) == "Kind of value");
    }

    private LargePrintReadBack Read(string folder) => LargePrintReadBack.Read(built.OutputFolder, folder);

    /// <summary>Texts on one baseline from left to right; leaders are not read.</summary>
    private static IEnumerable<List<PlacedText>> LinesOf(PdfPage page) => page.Texts
        .Where(text => text.Text.Trim(' ', '.').Length > 0 || !text.Text.Contains('.', StringComparison.Ordinal))
        .GroupBy(text => Math.Round(text.Y, 1))
        .Select(line => line.OrderBy(text => text.X).ToList());

    private static string WordsOf(List<PlacedText> line) => HtmlWords.Normal(string.Concat(line.Select(text => text.Text)));

    /// <summary>The letters and digits of each paragraph, item, cell and heading, without what only shows.</summary>
    private static IEnumerable<string> Pieces(IElement element)
    {
        if (element.LocalName is "style" or "svg" || element.ClassList.Contains("skip") || element.ClassList.Contains("webbar") || element.ClassList.Contains("download"))
        {
            return [];
        }

        var isPiece = element.LocalName is "p" or "li" or "td" or "th" or "h1" or "h2" or "h3" or "h4" or "dt" or "dd" or "caption" or "figcaption";
        var inner = element.Children.SelectMany(Pieces).ToList();
        return isPiece && inner.Count == 0 && Letters(Visible(element)) is { Length: > 0 } piece ? [piece] : inner;
    }

    private static string Visible(IElement element) => string.Concat(element.ChildNodes.Select(node => node switch
    {
        IText text => text.Data,
        IElement inner when inner.GetAttribute("aria-hidden") == "true" => "",
        IElement inner when inner.ClassList.Contains("footnote") => "",
        IElement inner when inner.GetAttribute("role") == "img" => inner.GetAttribute("aria-label") ?? "",
        IElement inner => Visible(inner),
        _ => "",
    }));

    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var character in text.Where(char.IsLetterOrDigit))
        {
            letters.Append(character);
        }

        return letters.ToString();
    }
}
