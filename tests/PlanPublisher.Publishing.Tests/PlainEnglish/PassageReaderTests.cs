using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Publishing.PlainEnglish;

namespace PlanPublisher.Publishing.Tests.PlainEnglish;

/// <summary>What of a page is read as running text, what only for its words, and what not at all.</summary>
public sealed class PassageReaderTests
{
    [Fact]
    public void Headings_captions_and_notes_in_cells_are_no_sentences() => AssertPassages(
        "- Aims|+ We walk.|- Patrols|- Borough|- North|+ It has ten.|- ten",
        """
        <h2>Aims</h2><p>We <em>walk</em>.</p>
        <table><caption>Patrols</caption><tr><th>Borough</th></tr><tr><th>North</th><td>It has ten.</td><td>ten</td><td>10</td></tr></table>
        """);

    [Fact]
    public void Items_of_lists_and_footnotes_are_paragraphs() => AssertPassages(
        "+ We will:|+ walk|+ ride.|+ On bicycles.",
        "<p>We will:</p><ul><li>walk</li><li>ride<span class=\"footnote\">On bicycles.</span>.</li></ul>");

    [Fact]
    public void Addresses_and_marks_are_no_sentences() => AssertPassages(
        "- The Clerk Town Hall|+ Not yet decided.",
        "<p>The Clerk<br>Town Hall</p><p>Not yet decided. <span class=\"tbc\">To be confirmed</span></p>");

    [Fact]
    public void Words_that_templates_add_are_not_the_authors() => AssertPassages(
        "+ 90% of calls.|+ Crime: half of it.|- Value 12 (Crime survey)",
        """
        <ul><li>90% of calls. <span class="refs">(target)</span> <span class="refs">(shared with <a href="#aims">Aims</a>)</span></li>
        <li>Crime: <span class="aim"><span data-words="template">Target:</span> <strong>half of it</strong></span>.</li></ul>
        <table><tr><td>Value 12 <span class="refs" data-words="author">(Crime survey)</span></td></tr></table>
        """);

    [Fact]
    public void A_section_without_a_parts_id_continues_the_part_before_it()
    {
        var document = Compose(
            "<section><p>Cover</p></section><section id=\"aims\"><p>One.</p></section><section><p>Two.</p></section>"
            + "<section id=\"own\"><p>Three.</p></section><section id=\"ends\"><p>Four.</p></section><section><p>Five.</p></section><p>End</p>");

        var parts = PassageReader.Read(HtmlReader.Read(document.Html, new DiagnosticBag()).Root, document, ["aims", "ends"]);

        Assert.Equal(
            ["aims: One. Two. Three.", "ends: Four. Five."],
            parts.Select(part => $"{part.PartId}: {string.Join(' ', part.Passages.Select(passage => passage.Words))}"));
    }

    [Fact]
    public void What_stands_in_no_part_is_the_templates_own()
    {
        var document = Compose("<p>Cover</p><section id=\"aims\"><p>Aims.</p></section>");

        var parts = PassageReader.Read(HtmlReader.Read(document.Html, new DiagnosticBag()).Root, document, ["aims"]);

        Assert.Equal("Aims.", Assert.Single(Assert.Single(parts).Passages).Words);
    }

    private static void AssertPassages(string expected, string body)
    {
        var document = Compose($"<section id=\"part\">{body}</section>");

        var parts = PassageReader.Read(HtmlReader.Read(document.Html, new DiagnosticBag()).Root, document, ["part"]);

        Assert.Equal(expected, string.Join('|', parts.Single().Passages.Select(passage => (passage.IsRunningText ? "+ " : "- ") + passage.Words)));
    }

    /// <summary>All of it comes from one line of a file.</summary>
    private static ComposedDocument Compose(string body)
    {
        var place = new SourceText("prose/part.md", "text").Span(0, 4);
        var html = $"<!DOCTYPE html><html><head><title>T</title></head><body>{body}</body></html>";
        var spans = Enumerable.Range(0, 4).Select(ordinal => KeyValuePair.Create(ordinal, place));
        return new ComposedDocument(html, new ElementSpans(System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(spans)));
    }
}
