using System.Globalization;
using System.Text.Json;
using PlanPublisher.PdfReading;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>What a print house gets: the press copy of every document, read back.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class PressCopyTests(BuiltContent built)
{
    private const double Millimetre = 72 / 25.4;

    public static TheoryData<string> Folders => DocumentFolders.All;

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_same_words_stand_on_the_same_pages_as_on_screen(string folder)
    {
        var (screen, press) = (built[folder].Pdf, Press(folder));
        Assert.Equal(0, press.Pages.Count % 4);
        Assert.InRange(press.Pages.Count - screen.Pages.Count, 0, 3);
        for (var i = 0; i < screen.Pages.Count; i++)
        {
            Assert.Equal(screen.Pages[i].Label, press.Pages[i].Label);
            Assert.Equal(screen.Pages[i].Text, press.Pages[i].Text);
            Assert.Equal(screen.Pages[i].ArtifactText, press.Pages[i].ArtifactText);
        }

        Assert.All(press.Pages.Skip(screen.Pages.Count), page => Assert.Equal("", page.Text + page.ArtifactText));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_page_is_trimmed_to_its_size_with_3_millimetres_of_bleed_and_room_for_marks(string folder)
    {
        // The summary is a leaflet of A5.
        double[] paper = folder.EndsWith("public-summary", StringComparison.Ordinal) ? [148, 210] : [210, 297];
        foreach (var page in Press(folder).Pages)
        {
            var trim = page.Box("TrimBox");
            var size = ((double[])[trim[2] - trim[0], trim[3] - trim[1]]).Order().Select(length => Math.Round(length / Millimetre, 4));
            Assert.Equal(paper, size);
            Assert.Equal([-3, -3, 3, 3], Beyond(page, "BleedBox"));
            Assert.Equal([-10, -10, 10, 10], Beyond(page, "MediaBox"));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_file_says_which_press_it_is_for_and_that_it_is_PDF_X_4(string folder)
    {
        var press = Press(folder);
        var intent = Assert.Single(press.Catalog["OutputIntents"].Items);
        Assert.Equal(("GTS_PDFX", "FOGRA39"), (intent["S"].Name, intent["OutputConditionIdentifier"].Text));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Checkout.Templates, "icc/CoatedFOGRA39.icc")), intent["DestOutputProfile"].Data);
        Assert.Equal("False", press.Information["Trapped"].Name);
        Assert.Contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>", press.Metadata, StringComparison.Ordinal);
        Assert.Contains("<pdf:Trapped>False</pdf:Trapped>", press.Metadata, StringComparison.Ordinal);
        Assert.Contains("<xmpMM:DocumentID>uuid:", press.Metadata, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfaid", press.Metadata, StringComparison.Ordinal);
        Assert.Empty(press.Links);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Nothing_is_painted_but_in_inks_and_marks_on_every_plate(string folder)
    {
        foreach (var page in Press(folder).Pages)
        {
            Assert.DoesNotContain(page.Operators, line => line.EndsWith(" rg", StringComparison.Ordinal) || line.EndsWith(" RG", StringComparison.Ordinal));
            var separation = page.Dictionary["Resources"]["ColorSpace"]["All"].Items.ToList();
            Assert.Equal(["Separation", "All", "DeviceCMYK"], separation.Take(3).Select(item => item.Name));
            Assert.Equal(["All CS"], page.Operators.Where(line => line.EndsWith(" CS", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Dark_lettering_is_on_the_black_plate_alone_and_solid_black_prints_over_its_ground(string folder)
    {
        var runs = Press(folder).Pages.SelectMany(Lettering).ToList();
        Assert.NotEmpty(runs);
        // White and amber on the cover are not dark.
        Assert.All(runs, run => Assert.True(run.Inks is [0, 0, 0, _] || run.Inks[3] == 0, $"text in {string.Join('/', run.Inks)}"));
        Assert.All(runs.Where(run => run.Inks is [0, 0, 0, 1]), run => Assert.True(run.IsOver));
        Assert.All(runs.Where(run => run.Inks is not [0, 0, 0, 1]), run => Assert.False(run.IsOver));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_print_house_is_told_what_was_checked_and_what_was_not(string folder)
    {
        var report = File.ReadAllText(PressFile(folder, ".txt"));
        Assert.Contains("For: Offset on coated paper, saddle-stitched (coated-offset)\n", report, StringComparison.Ordinal);
        Assert.Matches(@"\npassed            Total ink: at most [12]\d\d %, on page \d+; 300 % are allowed\.\n", report);
        Assert.Contains("nothing to check  Pictures: there are no pictures.\n", report, StringComparison.Ordinal);
        Assert.Contains("Not checked here\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("LOOK AT THIS", report, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_manifest_lists_each_edition_with_its_files(string folder)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(built.OutputFolder, folder, "manifest.json")));
        var id = Path.GetFileName(folder);
        var editions = manifest.RootElement.GetProperty("editions").EnumerateArray()
            .ToDictionary(edition => edition.GetProperty("name").GetString()!, edition => edition.GetProperty("outputs").EnumerateArray().Select(file => file.GetProperty("path").GetString()!).ToList());
        Assert.Contains($"{id}.pdf", editions["screen"]);
        Assert.Equal([$"{id}-press.pdf", $"{id}-press.txt", $"{id}-press.certificate.html", $"{id}-press.certificate.json"], editions["press"]);
    }

    private PdfFile Press(string folder) => PdfFile.Read(File.ReadAllBytes(PressFile(folder, ".pdf")));

    private string PressFile(string folder, string ending) =>
        Path.Combine(built.OutputFolder, folder, $"{Path.GetFileName(folder)}-press{ending}");

    /// <summary>How far a box goes beyond the trim, in millimetres.</summary>
    private static double[] Beyond(PdfPage page, string box) =>
        [.. page.Box(box).Zip(page.Box("TrimBox"), (outer, trim) => Math.Round((outer - trim) / Millimetre, 4))];

    /// <summary>The fill colour of each piece of lettering, and whether it is printed over its ground.</summary>
    private static IEnumerable<(double[] Inks, bool IsOver)> Lettering(PdfPage page)
    {
        double[] inks = [];
        var isOver = false;
        var saved = new Stack<(double[], bool)>();
        foreach (var words in page.Operators.Select(line => line.Split(' ')))
        {
            switch (words[^1])
            {
                case "q":
                    saved.Push((inks, isOver));
                    break;
                case "Q":
                    (inks, isOver) = saved.Pop();
                    break;
                case "k":
                    inks = [.. words[..^1].Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
                    break;
                case "gs":
                    isOver = page.Dictionary["Resources"]["ExtGState"][words[0].TrimStart('/')]["op"].ToString() == "true";
                    break;
                case "TJ":
                    yield return (inks, isOver);
                    break;
            }
        }
    }
}
