using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Caching;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Layout.Tests.Pages;

/// <summary>Lays out small documents in the box font on pages of 100 by 60 points: ten characters, six lines.</summary>
internal static partial class Laying
{
    private const string Sheet = """
        @page { size: 100pt 60pt; margin: 0 }
        html { font: 10pt/10pt Box; orphans: 1; widows: 1 }
        body, p, h1, h2, h3, ul, ol, li, figure, dl, dd { margin: 0; padding: 0; font: inherit; break-after: auto }
        """;

    /// <summary>The box font is the first; the shipped ones are for what depends on real glyphs.</summary>
    public static readonly FontSet Fonts = new(
    [
        new FontSetEntry("Box", 400, IsItalic: false, BoxFont.Face),
        new FontSetEntry("Sans", 400, IsItalic: false, ShippedFonts.SansRegular),
        new FontSetEntry("Serif", 400, IsItalic: false, ShippedFonts.SerifRegular),
    ]);

    public static StyledDocument Style(string html, DiagnosticBag problems) =>
        Style(html, problems, cache: null, source => StyleSheetParser.Parse(source, problems));

    /// <param name="sheetOf">Parses a style sheet, or knows it.</param>
    public static StyledDocument Style(string html, DiagnosticBag problems, LayoutCache? cache, Func<SourceText, StyleSheet> sheetOf)
    {
        var css = string.Concat(StyleElement().Matches(html).Select(m => m.Groups[1].Value));
        var body = StyleElement().Replace(html, "");
        var document = HtmlReader.Read(
            $"<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body>{body}</body></html>", problems);
        return StyleResolver.Resolve(
            document,
            [
                sheetOf(new SourceText("test.css", Sheet)),
                sheetOf(new SourceText("case.css", css)),
            ],
            problems,
            cache);
    }

    public static (LaidOutDocument Document, DiagnosticBag Problems) LayOut(string html)
    {
        var problems = new DiagnosticBag();
        var styled = Style(html, problems);
        return (DocumentLayout.LayOut(styled, Fonts, ElementSpans.Empty, problems), problems);
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();
}
