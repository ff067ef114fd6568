using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanPublisher.PdfReading;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>A document that the build made, read back: its page and its PDF.</summary>
public sealed record DocumentReadBack(string Folder, IDocument Page, PdfFile Pdf)
{
    /// <summary>The number that the contents list should print for a link: that of the page where it leads.</summary>
    public string PageLabelOf(IElement link) => Pdf.Pages[Pdf.Destinations[link.GetAttribute("href")![1..]].PageIndex].Label;

    public static DocumentReadBack Read(string outputFolder, string folder, string id)
    {
        var path = Path.Combine(outputFolder, folder);
        return new DocumentReadBack(
            folder,
            new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(path, "index.html"))),
            PdfFile.Read(File.ReadAllBytes(Path.Combine(path, id + ".pdf"))));
    }
}
