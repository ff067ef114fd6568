using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Painting.Svg;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fuzzing.Targets;

/// <summary>Picture files, of pixels and drawings: read, laid out, painted, and written into the PDF and the preview.</summary>
public sealed class PictureTarget : IFuzzTarget
{
    private const string Page = "<!DOCTYPE html><title>Picture</title><p style='background-color: #cde'><img src='picture' alt='A picture'>";

    private static readonly FontSet Fonts = new([new FontSetEntry("Box", 400, IsItalic: false, BoxFont.Face)]);

    public string Name => "pictures";

    public IReadOnlyList<byte[]> Corpus(string repository) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(repository, "tests", "cases", "pictures"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".png" or ".jpg" or ".svg")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    public void Run(byte[] input)
    {
        var problems = new DiagnosticBag();
        var html = HtmlReader.Read(Page, problems);
        var sheet = StyleSheetParser.Parse(new SourceText("small.css", "@page { size: 100pt 60pt; margin: 5pt } html { font: 10pt/1 Box }"), problems);
        var styled = DocumentPictures.Attach(
            StyleResolver.Resolve(html, [sheet], problems), new OneFile(input), ElementSpans.Empty, problems);
        var laidOut = DocumentLayout.LayOut(styled, Fonts, ElementSpans.Empty, problems);
        var painter = new PagePainter(laidOut, new ScreenColours(), ElementSpans.Empty, problems);
        var pages = laidOut.Pages.Select(painter.Paint).ToList();
        PdfWriter.Write(laidOut, pages, new PdfMetadata("Picture", "", "", "en", Date: null), new PdfProfile.Screen(default), Stream.Null);
        pages.ForEach(page => SvgWriter.Write(page));
        PressCopy.Write(laidOut, new PdfMetadata("Picture", "", "", "en", Date: null), problems);
    }

    private sealed class OneFile(byte[] bytes) : IPictureFiles
    {
        public ReadOnlyMemory<byte>? Read(string path) => bytes;
    }
}
