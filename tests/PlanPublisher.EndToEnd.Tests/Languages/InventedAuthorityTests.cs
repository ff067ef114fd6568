using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PlanPublisher.Diagnostics;
using PlanPublisher.Pdf.Tests.Checks;
using PlanPublisher.PdfReading;
using PlanPublisher.PdfReading.Structure;
using PlanPublisher.Plans.Languages;

namespace PlanPublisher.EndToEnd.Tests.Languages;

/// <summary>A plan of another shape is content alone: Welsh with English titles, two levels of priorities, no agreements, twelve columns.</summary>
public sealed partial class InventedAuthorityTests(BuiltAuthority built) : IClassFixture<BuiltAuthority>
{
    private const string English = "en-GB";

    private static readonly string[] Documents = ["cynllun", "blynyddol", "matricsau", "crynodeb"];

    public static TheoryData<string> Names => [.. Documents];

    [Fact]
    public void It_is_built_in_all_editions_without_a_message()
    {
        Assert.Equal("", string.Concat(built.Result.Diagnostics.Select(DiagnosticText.Format)));
        Assert.Equal(Documents, built.Result.Documents.Select(document => document.DocumentId));
        Assert.All(Documents, id => Assert.All(
            ["", "-press", "-large"], edition => Assert.True(File.Exists(Path.Combine(built.OutputFolder, id, $"{id}{edition}.pdf")))));
    }

    [Fact]
    public void Goals_stand_under_their_priorities_in_the_contents_on_page_and_in_the_pdf()
    {
        string[] expected =
        [
            "Blaenoriaeth A: Atal", "Nod 1 – Cartrefi mwy diogel", "Nod 2 – Ffyrdd a dŵr mwy diogel",
            "Blaenoriaeth B: Ymateb", "Nod 3 – Cyrraedd yn gyflym", "Nod 4 – Criwiau medrus",
        ];
        var contents = built["cynllun"].Page.QuerySelectorAll("nav.contents > ol > li").Single(item => Words(item).StartsWith("Trosolwg", StringComparison.Ordinal));

        Assert.Equal(expected, contents.QuerySelectorAll("li > a").Skip(1).Select(Words));
        Assert.Equal(["Blaenoriaeth A: Atal", "Blaenoriaeth B: Ymateb"], contents.QuerySelectorAll(":scope > ol > li > a").Select(Words));
        var pdf = Words(built["cynllun"].Pdf.Structure.All.First(element => element.Role == "TOC").Text);
        Assert.All(expected, line => Assert.Contains(line, pdf, StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_to_a_priority_leads_to_its_first_goal_and_large_print_calls_each_goal_by_its_own_name()
    {
        var pdf = built["cynllun"].Pdf;
        using var concordance = JsonDocument.Parse(File.ReadAllText(Path.Combine(built.OutputFolder, "cynllun", "cynllun-large.concordance.json")));
        var headings = concordance.RootElement.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("heading").GetString());

        Assert.Equal(pdf.Destinations["goal-1"].PageIndex, pdf.Destinations["atal"].PageIndex);
        Assert.Equal(pdf.Destinations["goal-3"].PageIndex, pdf.Destinations["ymateb"].PageIndex);
        Assert.Equal(
            ["Nod 1 – Cartrefi mwy diogel", "Nod 2 – Ffyrdd a dŵr mwy diogel", "Nod 3 – Cyrraedd yn gyflym", "Nod 4 – Criwiau medrus"],
            headings.Where(heading => heading!.StartsWith("Nod ", StringComparison.Ordinal) || heading.StartsWith("Blaenoriaeth ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("cynllun", "Cymunedau Diogelach", "Safer Communities")]
    [InlineData("cynllun", "Blaenoriaeth A: Atal", "Priority A: Prevention")]
    [InlineData("cynllun", "Cartrefi mwy diogel", "Safer homes")]
    [InlineData("cynllun", "Lleihau tanau damweiniol mewn cartrefi", "Reduce accidental fires in homes")]
    [InlineData("blynyddol", "Amcanion blynyddol 2026/27", "Annual objectives 2026/27")]
    [InlineData("blynyddol", "Ein cymunedau", "Our communities")]
    [InlineData("crynodeb", "Ein haddewidion", "Our promises")]
    public void A_title_stands_in_both_languages_each_marked_with_its_own(string document, string welsh, string english)
    {
        var (page, pdf) = (built[document].Page, built[document].Pdf);

        Assert.Contains(page.QuerySelectorAll($"[lang={English}]"), other => Words(other) == english);
        Assert.Contains(pdf.Structure.All, element => element.Language == English && Words(element.Text) == english);
        Assert.Contains(welsh, Words(page.Body!), StringComparison.Ordinal);
        Assert.Contains(welsh, Words(Welsh(pdf.Structure)), StringComparison.Ordinal);
        Assert.DoesNotContain(english, Words(Welsh(pdf.Structure)), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_and_pdf_say_that_they_are_Welsh_and_are_called_by_the_Welsh_title()
    {
        var (page, pdf) = (built["cynllun"].Page, built["cynllun"].Pdf);

        Assert.Equal("cy", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("cy", pdf.Catalog["Lang"].Text);
        Assert.Equal("Cymunedau Diogelach", pdf.Information["Title"].Text);
        Assert.Contains("Cartrefi mwy diogel", pdf.Outline.SelectMany(AllOf).Select(bookmark => bookmark.Title));
        Assert.DoesNotContain("Safer homes", pdf.Outline.SelectMany(AllOf).Select(bookmark => bookmark.Title));
    }

    [Fact]
    public void Letters_of_Welsh_are_read_back_and_drawn()
    {
        var pdf = built["cynllun"].Pdf;

        Assert.Contains("y llythrennau Ŵ, ŵ, Ŷ ac ŷ.", Words(pdf.Structure.Text), StringComparison.Ordinal);
        Assert.Contains("Nod 2 – Ffyrdd a dŵr mwy diogel", Words(pdf.Structure.Text), StringComparison.Ordinal);
        Assert.All(pdf.Pages, page => Assert.DoesNotContain("\uFFFD", page.Text + page.ArtifactText, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_the_program_prints_by_itself_is_English(string document)
    {
        var page = built[document].Page;
        foreach (var other in page.QuerySelectorAll($"[lang={English}], style").ToList())
        {
            other.Remove();
        }

        var labels = page.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name is "aria-label" or "data-label" or "data-note")
            .Select(attribute => attribute.Value);
        var large = PdfFile.Read(File.ReadAllBytes(Path.Combine(built.OutputFolder, document, $"{document}-large.pdf")));
        string[] texts =
        [
            Words(page.Body!),
            string.Join(" | ", labels),
            .. new[] { built[document].Pdf, large }.SelectMany(pdf => pdf.Pages.Select(sheet => sheet.ArtifactText).Append(Welsh(pdf.Structure))),
        ];
        var found = from piece in PhraseFile.All.SelectMany(phrase => Place().Split(phrase)).Select(piece => piece.Trim()).Distinct()
                    where piece.Count(char.IsLetter) >= LeastLetters && piece is not "Diagram:"
                    let words = new Regex($@"(?<!\w){Regex.Escape(piece)}(?!\w)")
                    from text in texts
                    where words.IsMatch(Words(text))
                    select piece;

        Assert.Empty(found);
        Assert.DoesNotContain("Page", string.Join(' ', texts).Split(' '));
    }

    [Fact]
    public void There_is_no_chapter_of_agreements_and_no_word_of_them() => Assert.All(Documents, id =>
    {
        Assert.DoesNotContain("Cytundeb", Words(built[id].Page.Body!), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("PSA", Words(built[id].Pdf.Structure.Text), StringComparison.Ordinal);
    });

    [Fact]
    public void The_matrix_has_its_twelve_columns_on_a_landscape_page_and_as_data()
    {
        string[] heads = [.. Enumerable.Range(1, 12).Select(number => $"Ardal {number}")];
        var (page, pdf) = (built["matricsau"].Page, built["matricsau"].Pdf);
        var table = page.QuerySelector("#ardaloedd-yr-amcanion .matrix")!;

        Assert.Equal(heads, table.QuerySelectorAll("tr.heads th.m").Select(Words));
        Assert.Equal(6, table.QuerySelectorAll("tbody th[scope=row]").Count(head => Words(head) != "Cyfanswm"));
        var sheet = pdf.Pages[pdf.Destinations["ardaloedd-yr-amcanion"].PageIndex];
        Assert.Equal((842.0, 595.0), (Math.Round(sheet.Width), Math.Round(sheet.Height)));
        Assert.All(heads, head => Assert.Contains(head, Words(Welsh(pdf.Structure)), StringComparison.Ordinal));
        var cells = CsvFile.ReadFile(Path.Combine(built.OutputFolder, "matricsau", "tables", "ardaloedd-yr-amcanion.csv"));
        Assert.Equal(6, cells.Count);
        Assert.All(heads, head => Assert.Equal("supports", cells[0][head]));
        Assert.Equal(["", "contributes"], [cells[5]["Ardal 1"], cells[5]["Ardal 12"]]);
    }

    [Fact]
    public void The_workbook_of_the_matrix_has_the_same_heads_and_the_Welsh_titles()
    {
        using var workbook = ZipFile.OpenRead(Path.Combine(built.OutputFolder, "matricsau", "tables", "ardaloedd-yr-amcanion.xlsx"));
        using var texts = new StreamReader(workbook.GetEntry("xl/sharedStrings.xml")!.Open());
        var words = texts.ReadToEnd();

        Assert.All(Enumerable.Range(1, 12), number => Assert.Contains($">Ardal {number}<", words, StringComparison.Ordinal));
        Assert.Contains("achub o’r dŵr", words, StringComparison.Ordinal);
    }

    [FactIfProgram("/usr/bin/python3", "/usr/lib/python3/dist-packages/pikepdf/__init__.py")]
    public void Other_programs_find_nothing_in_its_PDFs() => Assert.All(
        Directory.GetFiles(built.OutputFolder, "*.pdf", SearchOption.AllDirectories),
        file =>
        {
            string[] arguments = file.EndsWith("-press.pdf", StringComparison.Ordinal) ? ["--print", "FILE"] : ["FILE"];
            var (status, output) = CheckProgram.Run(File.ReadAllBytes(file), "/usr/bin/python3", [CheckProgram.Script("pdf_check.py"), .. arguments]);
            Assert.True(status == 0, $"{Path.GetFileName(file)}: {output}");
        });

    /// <summary>Shorter pieces of phrases, such as "in", may be words of another language too.</summary>
    private const int LeastLetters = 4;

    /// <summary>What stands in no element of another language.</summary>
    private static string Welsh(StructureElement element) => string.Concat(element.Kids.Select(kid => kid switch
    {
        StructureKid.Content content => content.Text,
        StructureKid.Element { Value.Language: English } => " ",
        StructureKid.Element inner => Welsh(inner.Value),
        _ => "",
    }));

    private static IEnumerable<PdfBookmark> AllOf(PdfBookmark bookmark) => bookmark.Children.SelectMany(AllOf).Prepend(bookmark);

    private static string Words(IElement element) => HtmlWords.Normal(element.TextContent);

    private static string Words(string text) => HtmlWords.Normal(text);

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Place();
}
