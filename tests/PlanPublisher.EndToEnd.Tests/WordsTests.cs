using System.Text;
using PlanPublisher.PdfReading.Structure;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The page and the PDF say the same, word by word.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class WordsTests(BuiltContent built)
{
    private static readonly HashSet<string> InlineRoles = ["Span", "Link", "Reference", "Quote", "Code", "Note", "Em", "Strong"];

    [Fact]
    public void The_structure_tree_reads_as_the_page_does_in_print()
    {
        var styles = File.ReadAllText(Path.Combine(Checkout.Templates, "styles", "print.css"));
        var page = HtmlWords.Of(built.StrategyPage.Body!, styles, PageOf);
        var pdf = Words(built.StrategyPdf.Structure);

        var differs = Enumerable.Range(0, Math.Min(page.Count, pdf.Count)).FirstOrDefault(i => page[i] != pdf[i], -1);
        Assert.True(
            differs < 0 && page.Count == pdf.Count,
            $"{page.Count} words in the page, {pdf.Count} in the PDF; the first that differs is {differs}:\n"
            + $"page: {Around(page, differs)}\nPDF:  {Around(pdf, differs)}");
    }

    [Fact]
    public void What_a_reader_copies_from_the_pages_has_every_word_of_the_structure_tree()
    {
        // By page and painted order there are other neighbours, but the same words.
        var tree = Words(built.StrategyPdf.Structure).Where(word => word.All(char.IsLetter)).Order(StringComparer.Ordinal);
        var pages = built.StrategyPdf.Pages
            .SelectMany(p => p.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet();

        var missing = tree.Where(word => !pages.Any(text => text.Contains(word, StringComparison.Ordinal))).Distinct().Except(["Supports", "Contributes"]);
        Assert.Empty(missing);
    }

    private string PageOf(AngleSharp.Dom.IElement link) =>
        built.StrategyPdf.Pages[built.StrategyPdf.Destinations[link.GetAttribute("href")![1..]].PageIndex].Label;

    private static List<string> Words(StructureElement root)
    {
        var text = new StringBuilder();
        Append(root, text);
        return [.. HtmlWords.Normal(text.ToString()).Split(' ')];
    }

    private static void Append(StructureElement element, StringBuilder text)
    {
        // A label is the list's marker: the style sheet makes it, not the page.
        if (element.Role == "Lbl")
        {
            return;
        }

        var separator = InlineRoles.Contains(element.Role) ? "" : " ";
        text.Append(separator);
        if ((element.ActualText ?? (element.Role == "Figure" ? element.AlternateText : null)) is { } spoken)
        {
            text.Append(spoken);
        }
        else
        {
            AppendKids(element, text);
        }

        text.Append(separator);
    }

    private static void AppendKids(StructureElement element, StringBuilder text)
    {
        foreach (var kid in element.Kids)
        {
            switch (kid)
            {
                case StructureKid.Content content:
                    text.Append(content.Text);
                    break;
                case StructureKid.Element child:
                    Append(child.Value, text);
                    break;
            }
        }
    }

    private static string Around(IReadOnlyList<string> words, int at) =>
        string.Join(' ', words.Skip(Math.Max(0, (at < 0 ? words.Count : at) - 8)).Take(20));
}
