using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Text;

namespace PlanPublisher.Benchmarks.Lines;

/// <summary>The lines of one paragraph, as the engine makes them and as first fit would.</summary>
internal sealed class LineSets(FontFace face, double fontSize, double millimetres)
{
    private readonly FontSet _fonts = new([new FontSetEntry("Text", 400, IsItalic: false, face)]);

    /// <param name="style">Declarations for the paragraph beyond justification and hyphens.</param>
    public List<string> Ours(string paragraph, string style = "")
    {
        var problems = new DiagnosticBag();
        var document = DocumentLayout.LayOut(Style(paragraph, style, problems), _fonts, ElementSpans.Empty, problems);
        if (problems.ToSorted() is [var problem, ..])
        {
            throw new InvalidOperationException(problem.Message);
        }

        return [.. document.Pages.SelectMany(page => page.Content).SelectMany(placed => Lines(placed.Fragment))];
    }

    /// <summary>Each line as full as it goes, with the same places for hyphens, but as many of them as there are.</summary>
    public List<string> AtFirstFit(string paragraph)
    {
        var problems = new DiagnosticBag();
        var styled = Style(paragraph, "", problems);
        var text = new TextSetter(_fonts, new WordCache(), new LayoutReporter(styled, ElementSpans.Empty));
        var box = Paragraphs(BoxGenerator.Generate(styled).Root).Single();
        var shaped = new ParagraphMeasurer(text, new NoObjects()).Measure(box, MeasureOptions.None with { Hyphenates = true });
        var width = Length.FromMillimetres(millimetres);
        var lines = new List<string>();
        var start = 0;
        foreach (var at in LineBreaker.BreakAtFirstFit(shaped, new LineWidths(width, width), BreakStyle.Of(box.Style, width) with { HyphenLimit = int.MaxValue }))
        {
            var end = shaped.Opportunities[at];
            lines.Add(box.Content.Text[start..end.TextEnd] + (end.Kind == BreakKind.Hyphen ? "\u00AD" : ""));
            start = end.TextStart;
        }

        return lines;
    }

    private StyledDocument Style(string paragraph, string style, DiagnosticBag problems)
    {
        var css = string.Create(CultureInfo.InvariantCulture, $$"""
            @page { size: 200mm 400mm; margin: 10mm }
            body { margin: 0 }
            p { margin: 0; width: {{millimetres}}mm; font: {{fontSize}}pt/1.4 Text; text-align: justify; hyphens: auto; {{style}} }
            """);
        var html = $"<!DOCTYPE html><html lang=\"en-GB\"><title>Lines</title><p>{paragraph}</p></html>";
        return StyleResolver.Resolve(
            HtmlReader.Read(html, problems), [StyleSheetParser.Parse(new SourceText("lines.css", css), problems)], problems);
    }

    private static IEnumerable<string> Lines(Fragment fragment) => fragment switch
    {
        Fragment.Line line => [string.Concat(line.Items.OfType<LineItem.Text>().Select(run => run.Characters)).TrimEnd(' ')],
        Fragment.Box box => box.Children.SelectMany(child => Lines(child.Fragment)),
        _ => [],
    };

    private static IEnumerable<Box.Paragraph> Paragraphs(Box box) => box switch
    {
        Box.Paragraph paragraph => [paragraph],
        Box.Block block => block.Children.SelectMany(Paragraphs),
        _ => [],
    };

    /// <summary>These paragraphs are nothing but text.</summary>
    private sealed class NoObjects : IInlineObjects
    {
        public Length WidthOf(InlineRun run) => throw new NotSupportedException();

        public Length HeightOf(InlineRun run) => throw new NotSupportedException();

        public string TextOf(InlineRun run) => throw new NotSupportedException();
    }
}
