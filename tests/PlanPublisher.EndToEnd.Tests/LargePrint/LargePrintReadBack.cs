using System.Text.Json;
using PlanPublisher.PdfReading;
using PlanPublisher.PdfReading.Structure;

namespace PlanPublisher.EndToEnd.Tests.LargePrint;

/// <summary>The large print of a document, read back with its list of pages.</summary>
internal sealed record LargePrintReadBack(PdfFile Pdf, IReadOnlyList<LargePrintReadBack.Place> Places)
{
    /// <summary>A heading with the pages that the list of pages names, and its level.</summary>
    public sealed record Place(string Heading, int Level, string LargePage, string StandardPage);

    /// <summary>Chapters and the headings in them, in order.</summary>
    public IReadOnlyList<StructureElement> Headings => HeadingsOf(Pdf);

    public static LargePrintReadBack Read(string outputFolder, string folder)
    {
        var name = Path.Combine(outputFolder, folder, Path.GetFileName(folder) + "-large");
        var list = JsonDocument.Parse(File.ReadAllText(name + ".concordance.json")).RootElement;
        return new LargePrintReadBack(
            PdfFile.Read(File.ReadAllBytes(name + ".pdf")),
            [
                .. list.GetProperty("places").EnumerateArray().Select(place => new Place(
                    place.GetProperty("heading").GetString()!,
                    place.GetProperty("level").GetInt32(),
                    place.GetProperty("largePage").GetString()!,
                    place.GetProperty("standardPage").GetString()!)),
            ]);
    }

    public static IReadOnlyList<StructureElement> HeadingsOf(PdfFile pdf) => [.. pdf.Structure.All.Where(element => element.Role is "H2" or "H3")];

    /// <summary>The number printed on the page where an element begins.</summary>
    public static string PageOf(PdfFile pdf, StructureElement element) => pdf.Pages[element.Pages[0]].Label;
}
