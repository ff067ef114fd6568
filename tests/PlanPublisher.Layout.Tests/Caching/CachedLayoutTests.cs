using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Caching;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Tests.Pages;

namespace PlanPublisher.Layout.Tests.Caching;

/// <summary>A cache that other documents filled changes nothing of a document, nor of what is told about it.</summary>
public sealed class CachedLayoutTests
{
    [Fact]
    public void Every_case_makes_its_pages_from_a_cache_that_all_cases_filled()
    {
        var cases = Directory.GetFiles(LayoutCase.Folder, "*.html").Order(StringComparer.Ordinal).SelectMany(LayoutCase.ReadAll).ToList();
        var cache = new LayoutCache();
        var sheets = new Dictionary<string, StyleSheet>();
        foreach (var layoutCase in cases)
        {
            // The cache keeps the style sheets of few documents, so the second round follows at once.
            Assert.Equal($"{layoutCase.Name}\n{layoutCase.Expected}", $"{layoutCase.Name}\n{Make(layoutCase.Html, cache, sheets)}");
            Assert.Equal($"{layoutCase.Name}\n{layoutCase.Expected}", $"{layoutCase.Name}\n{Make(layoutCase.Html, cache, sheets)}");
        }

        Assert.True(cache.LinesFound > cache.LinesMade / 2, $"found {cache.LinesFound}, made {cache.LinesMade}");
        Assert.True(cache.SheetsFound > 0);
    }

    [Fact]
    public void A_paragraph_that_another_document_has_is_not_broken_into_lines_again()
    {
        var (cache, sheets) = (new LayoutCache(), new Dictionary<string, StyleSheet>());
        Make("<p>One and the same.<p>Two.", cache, sheets);
        var made = cache.LinesMade;

        Make("<h1>New</h1><p>One and the same.<p>Three.<p>Two.", cache, sheets);

        Assert.Equal(made + 2, cache.LinesMade);
        Assert.Equal(2, cache.LinesFound);
    }

    [Fact]
    public void The_same_text_in_another_style_or_width_is_another_paragraph()
    {
        var (cache, sheets) = (new LayoutCache(), new Dictionary<string, StyleSheet>());
        Make("<p>aaa bbb ccc", cache, sheets);

        var narrow = Make("<p style='margin-right: 60pt'>aaa bbb ccc", cache, sheets);
        var large = Make("<p style='font-size: 20pt'>aaa bbb ccc", cache, sheets);

        Assert.Equal(0, cache.LinesFound);
        Assert.Equal(Make("<p style='margin-right: 60pt'>aaa bbb ccc", null, sheets), narrow);
        Assert.Equal(Make("<p style='font-size: 20pt'>aaa bbb ccc", null, sheets), large);
    }

    [Fact]
    public void Lines_from_the_cache_belong_to_the_elements_of_their_new_document()
    {
        var (cache, sheets) = (new LayoutCache(), new Dictionary<string, StyleSheet>());
        const string second = "<h1 id=a>a</h1><h2>b</h2><p>see <a href='#a'>there</a>, <b>and <i>here</i></b>";
        Make("<p>see <a href='#a'>there</a>, <b>and <i>here</i></b>", cache, sheets);

        Assert.Equal(Make(second, null, sheets), Make(second, cache, sheets));
        Assert.Equal(1, cache.LinesFound);
    }

    [Fact]
    public void What_does_not_fit_is_told_of_each_document()
    {
        var (cache, sheets) = (new LayoutCache(), new Dictionary<string, StyleSheet>());
        var first = Make("<p>aaaaaaaaaaaaaaaaaaaa", cache, sheets);

        Assert.Contains("PP4101", first, StringComparison.Ordinal);
        Assert.Equal(first, Make("<p>aaaaaaaaaaaaaaaaaaaa", cache, sheets));
    }

    [Fact]
    public void A_mistake_in_a_style_attribute_is_told_of_each_document()
    {
        var (cache, sheets) = (new LayoutCache(), new Dictionary<string, StyleSheet>());
        var first = Make("<p style='colr: red'>a", cache, sheets);

        Assert.Contains("PP3221", first, StringComparison.Ordinal);
        Assert.Equal(first, Make("<p style='colr: red'>a", cache, sheets));
    }

    private static string Make(string html, LayoutCache? cache, Dictionary<string, StyleSheet> sheets)
    {
        var problems = new DiagnosticBag();
        var styled = Laying.Style(html, problems, cache, source => SheetOf(source, sheets, problems));
        var document = DocumentLayout.LayOut(styled, Laying.Fonts, ElementSpans.Empty, problems, progress: null, cache);
        return PageDump.Write(document, problems);
    }

    private static StyleSheet SheetOf(SourceText source, Dictionary<string, StyleSheet> sheets, DiagnosticBag problems)
    {
        // Mistakes of sheets are told when they are parsed, so a sheet that has some is parsed again.
        if (!sheets.TryGetValue(source.Text, out var sheet))
        {
            var own = new DiagnosticBag();
            sheet = StyleSheetParser.Parse(source, own);
            if (own.ToSorted().IsEmpty)
            {
                sheets[source.Text] = sheet;
            }
            else
            {
                StyleSheetParser.Parse(source, problems);
            }
        }

        return sheet;
    }
}
