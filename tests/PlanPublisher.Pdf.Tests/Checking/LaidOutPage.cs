using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Pdf.Tests.Checking;

/// <summary>A small page laid out and painted, for checks of what is seen. A letter of its font is as wide as it is high.</summary>
internal sealed record LaidOutPage(LaidOutDocument Document, ImmutableArray<DisplayList> Lists)
{
    public static LaidOutPage Of(string body, string styles = "")
    {
        var problems = new DiagnosticBag();
        const string Own = "@page { size: 2000pt 400pt; margin: 10pt } html { font: 10pt/12pt Box; color: #000000 } table { border-collapse: collapse }";
        var sheet = StyleSheetParser.Parse(new SourceText("page.css", Own + styles), problems);
        var html = HtmlReader.Read($"<!DOCTYPE html><html lang=\"en-GB\"><head><title>Page</title></head><body>{body}</body></html>", problems);
        var styled = StyleResolver.Resolve(html, [sheet], problems);
        var fonts = new FontSet([new FontSetEntry("Box", 400, false, BoxFont.Face)]);
        var document = DocumentLayout.LayOut(styled, fonts, ElementSpans.Empty, problems, progress: null, default) with { Fonts = fonts };
        var painter = new PagePainter(document, new ScreenColours(), ElementSpans.Empty, problems);
        ImmutableArray<DisplayList> lists = [.. document.Pages.Select(painter.Paint)];
        Assert.DoesNotContain(problems.ToSorted(), problem => problem.Severity == Severity.Error);
        return new LaidOutPage(document, lists);
    }

    /// <summary>What a check tells, a line each.</summary>
    public string Told(Action<LaidOutPage, DiagnosticBag> check)
    {
        var problems = new DiagnosticBag();
        check(this, problems);
        return string.Join('\n', problems.ToSorted().Select(problem => $"{problem.Code} {problem.Message}"));
    }
}
