using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Checking;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fuzzing.Targets;

/// <summary>HTML with the style sheets in it: through styles, layout, painting and the PDF.</summary>
public sealed partial class PageTarget : IFuzzTarget
{
    private static readonly FontSet Fonts = new([new FontSetEntry("Box", 400, IsItalic: false, BoxFont.Face)]);

    public string Name => "pages";

    public IReadOnlyList<byte[]> Corpus(string repository)
    {
        var cases = Path.Combine(repository, "tests", "cases");
        var layout = Directory.EnumerateFiles(Path.Combine(cases, "layout"), "*.html").Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllText(path).Split("<!-- case:"));
        var styles = Directory.EnumerateFiles(Path.Combine(cases, "styles"), "*.case").Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path).Split("\n---\n"))
            .Select(parts => $"<style>{parts[0]}</style>{parts.ElementAtOrDefault(1)}");
        var sheets = Directory.EnumerateFiles(Path.Combine(repository, "templates", "styles"), "*.css").Order(StringComparer.Ordinal)
            .Select(path => $"<style>{File.ReadAllText(path)}</style><h1 id=a>One</h1><p>Two <a href='#a'>three</a></p><table><tr><th>4<td>5</table>");
        return [.. layout.Concat(styles).Concat(sheets).Select(Encoding.UTF8.GetBytes)];
    }

    public void Run(byte[] input)
    {
        var problems = new DiagnosticBag();
        var text = SourceText.Decode("page.html", input, problems).Text;
        var css = string.Concat(StyleElement().Matches(text).Select(match => match.Groups[1].Value));
        var html = HtmlReader.Read(StyleElement().Replace(text, ""), problems);
        ImmutableArray<StyleSheet> sheets =
        [
            StyleSheetParser.Parse(new SourceText("small.css", "@page { size: 100pt 60pt; margin: 5pt } html { font: 10pt/1 Box }"), problems),
            StyleSheetParser.Parse(new SourceText("page.css", css), problems),
        ];
        var laidOut = DocumentLayout.LayOut(StyleResolver.Resolve(html, sheets, problems), Fonts, ElementSpans.Empty, problems);
        var metadata = new PdfMetadata(html.Title, "", "", "en", Date: null);
        AccessibilityCheck.Check(laidOut, metadata, ElementSpans.Empty, problems);
        var painter = new PagePainter(laidOut, new ScreenColours(), ElementSpans.Empty, problems);
        PdfWriter.Write(laidOut, laidOut.Pages.Select(painter.Paint), metadata, new PdfProfile.Screen(default), Stream.Null);
        PressCopy.Write(laidOut, metadata, problems);
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();
}
