using System.Text;
using System.Text.RegularExpressions;
using PlanPublisher.PdfReading.Structure;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The page and the PDF say the same, word by word.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed partial class WordsTests(BuiltContent built)
{
    private static readonly HashSet<string> InlineRoles = ["Span", "Link", "Reference", "Quote", "Code", "Note", "Em", "Strong"];

    [Theory]
    [MemberData(nameof(DocumentFolders.All), MemberType = typeof(DocumentFolders))]
    public void The_structure_tree_reads_as_the_page_does_in_print(string folder)
    {
        var document = built[folder];
        var styles = File.ReadAllText(Path.Combine(Checkout.Templates, "styles", "print.css"));
        var page = HtmlWords.Of(document.Page.Body!, styles, document.PageLabelOf);
        var pdf = Words(document.Pdf.Structure, speaks: true);

        var differs = Enumerable.Range(0, Math.Min(page.Count, pdf.Count)).FirstOrDefault(i => page[i] != pdf[i], -1);
        Assert.True(
            differs < 0 && page.Count == pdf.Count,
            $"{page.Count} words in the page, {pdf.Count} in the PDF; the first that differs is {differs}:\n"
            + $"page: {Around(page, differs)}\nPDF:  {Around(pdf, differs)}");
    }

    [Theory]
    [MemberData(nameof(DocumentFolders.All), MemberType = typeof(DocumentFolders))]
    public void What_a_reader_copies_from_the_pages_has_every_word_of_the_structure_tree(string folder)
    {
        var pdf = built[folder].Pdf;
        // By page and painted order there are other neighbours, but the same words.
        var tree = Words(pdf.Structure, speaks: false).Where(word => word.All(char.IsLetter)).Order(StringComparer.Ordinal);
        var pages = pdf.Pages
            .SelectMany(p => p.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet();

        var missing = tree.Where(word => !pages.Any(text => text.Contains(word, StringComparison.Ordinal))).Distinct();
        Assert.Empty(missing);
    }

    /// <param name="speaks">Takes what is said in place of a picture or sign, not what it shows.</param>
    private static List<string> Words(StructureElement root, bool speaks)
    {
        var text = new StringBuilder();
        Append(root, text, speaks);
        return [.. HtmlWords.Normal(text.ToString()).Split(' ')];
    }

    private static void Append(StructureElement element, StringBuilder text, bool speaks)
    {
        if (element.Role == "Lbl" && Marker().IsMatch(element.Text.Trim()))
        {
            return;
        }

        var separator = InlineRoles.Contains(element.Role) ? "" : " ";
        text.Append(separator);
        if (speaks && (element.ActualText ?? (element.Role == "Figure" ? element.AlternateText : null)) is { } spoken)
        {
            text.Append(spoken);
        }
        else
        {
            AppendKids(element, text, speaks);
        }

        text.Append(separator);
    }

    private static void AppendKids(StructureElement element, StringBuilder text, bool speaks)
    {
        foreach (var kid in element.Kids)
        {
            switch (kid)
            {
                case StructureKid.Content content:
                    text.Append(content.Text);
                    break;
                case StructureKid.Element child:
                    Append(child.Value, text, speaks);
                    break;
            }
        }
    }

    /// <summary>The marker of a list item: the style sheet makes it, not the page. A term of a list of terms is a label too.</summary>
    [GeneratedRegex(@"^(\W|\d+\.|[a-z]+\.|\*+)$")]
    private static partial Regex Marker();

    private static string Around(IReadOnlyList<string> words, int at) =>
        string.Join(' ', words.Skip(Math.Max(0, (at < 0 ? words.Count : at) - 8)).Take(20));
}
