using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Composing.Tests;

public sealed class ProseTests
{
    [Fact]
    public void A_chapter_is_signed_by_a_post()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal("Chair, Police Authority", page.One("#foreword > p:last-child > strong").TextContent);
    }

    [Fact]
    public void Characters_that_mean_something_to_html_reach_the_reader_unchanged()
    {
        const string Words = "<script>alert(\"1\")</script> & 'quotes' “curly” ’ £5 – é";
        var page = ComposedPage.Flawless(new TestPlan { Title = Words, ForewordContent = Paragraphs(new Inline.Text(Words, default)) });

        Assert.Equal(Words, page.One("#foreword > p:not(.signatory)").TextContent);
        Assert.Equal(Words, page.One("h1").GetAttribute("data-short"));
        Assert.StartsWith(Words, page.Document.Title, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("script"));
        Assert.Contains("“curly” ’ £5 – é", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_text_keeps_its_spaces()
    {
        var page = ComposedPage.Flawless(new TestPlan
        {
            ForewordContent = Paragraphs(
                new Inline.Text("one ", default),
                new Inline.Emphasis(TestPlan.Text("two"), default),
                new Inline.Text(" ", default),
                new Inline.Strong(TestPlan.Text("three"), default),
                new Inline.Text(", ", default),
                new Inline.BoundText("10%", "x.target", default),
                new Inline.LineBreak(default),
                new Inline.Link("https://example.org/?a=1&b=2", TestPlan.Text("four"), default)),
        });

        Assert.Equal(
            "one <em>two</em> <strong>three</strong>, 10%<br><a href=\"https://example.org/?a=1&amp;b=2\">four</a>",
            page.One("#foreword > p:not(.signatory)").InnerHtml);
    }

    [Fact]
    public void A_placeholder_a_reference_and_a_footnote_are_marked_as_such()
    {
        var page = ComposedPage.Flawless(new TestPlan
        {
            ForewordContent = Paragraphs(
                new Inline.Placeholder("Signature to be added", default),
                new Inline.CrossReference("goal-1", "Goal 1", default),
                new Inline.Footnote([.. Paragraphs(TestPlan.Text("one")), .. Paragraphs(TestPlan.Text("two"))], default)),
        });

        Assert.Equal(
            "<span class=\"tbc\">Signature to be added</span><a href=\"#goal-1\">Goal 1</a><span class=\"footnote\" data-note=\"Note\">one<br>two</span>",
            page.One("#foreword > p:not(.signatory)").InnerHtml);
    }

    [Fact]
    public void Headings_tables_and_paragraphs_with_an_id_can_be_led_to_from_anywhere()
    {
        var table = new Block.Table("t", [], [], [], [], default);
        var heading = new Block.Heading(1, TestPlan.Text("Purpose"), "purpose", default);
        var mission = new Block.Paragraph(TestPlan.Text("Our mission"), null, default) { Id = "mission" };
        var page = ComposedPage.Flawless(new TestPlan
        {
            ForewordContent =
            [
                .. Paragraphs(new Inline.CrossReference("purpose", "Purpose", default), new Inline.CrossReference("t", "Table", default), new Inline.CrossReference("mission", "Mission", default)),
                new Block.Callout("note", null, [heading, mission, new Block.Quotation([table], null, default)], default),
            ],
        });

        Assert.Equal(["#purpose", "#t", "#mission"], page.Document.QuerySelectorAll("#foreword a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Lists_nest_and_items_of_one_paragraph_have_no_paragraph_of_their_own()
    {
        var plan = new TestPlan();
        var item = new ListItem([plan.Paragraph("outer"), plan.List("inner")], default);
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [new Block.List(true, 3, [item], default)] });

        Assert.Equal("<ol start=\"3\"><li>outer<ul><li>inner</li></ul></li></ol>", Compact(page.One("#foreword > ol").OuterHtml));
    }

    [Fact]
    public void A_quotation_names_whose_words_it_is()
    {
        var page = ComposedPage.Flawless(new TestPlan
        {
            ForewordContent = [new Block.Quotation(Paragraphs(TestPlan.Text("words")), TestPlan.Text("A resident"), default)],
        });

        Assert.Equal(["words", "A resident"], page.TextsOf("blockquote p"));
        page.One("blockquote > p.attribution:last-child");
    }

    [Theory]
    [InlineData("note", "callout")]
    [InlineData("draft", "callout callout-open")]
    [InlineData("panel", "panel")]
    public void A_callout_looks_as_its_kind_says(string kind, string expected)
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [new Block.Callout(kind, "Title", [], default)] });

        var aside = page.One("#foreword aside");
        Assert.Equal(expected, aside.ClassName);
        Assert.Equal("Title", aside.GetAttribute("aria-label"));
        Assert.Equal("Title", ComposedPage.TextOf(page.One("#foreword aside > h3")));
    }

    [Fact]
    public void A_definition_list_pairs_terms_and_meanings()
    {
        var entry = new Definition(TestPlan.Text("MPA"), Paragraphs(TestPlan.Text("Metropolitan Police Authority")), default);
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [new Block.DefinitionList([entry], default)] });

        Assert.Equal("<div><dt>MPA</dt> <dd>Metropolitan Police Authority</dd></div>", Compact(page.One("dl").InnerHtml));
    }

    [Theory]
    [InlineData("A map", "The districts")]
    [InlineData("", null)]
    public void A_picture_is_a_figure_with_its_words_and_caption(string words, string? caption)
    {
        var page = ComposedPage.Flawless(new TestPlan { ForewordContent = [new Block.Picture("pictures/map.png", words, caption, default)] });

        var picture = page.One("#foreword figure.picture > img");
        Assert.Equal(("pictures/map.png", words), (picture.GetAttribute("src"), picture.GetAttribute("alt")));
        string[] captions = caption is null ? [] : [caption];
        Assert.Equal(captions, page.TextsOf("#foreword figcaption"));
    }

    [Fact]
    public void The_model_has_no_kind_of_block_that_these_tests_forget()
    {
        // The resolver has replaced Insertion before a template sees it; what Placed holds has tests of its own.
        string[] tested = ["Heading", "Paragraph", "List", "Quotation", "Callout", "Table", "DefinitionList", "Picture", "Insertion", "Placed"];

        Assert.Equal(tested.Order(), KindsOf(typeof(Block)));
    }

    [Fact]
    public void The_model_has_no_kind_of_running_text_that_these_tests_forget()
    {
        // The resolver has replaced Reference and Binding before a template sees them.
        string[] tested =
            ["Text", "Emphasis", "Strong", "LineBreak", "Link", "Footnote", "Placeholder", "CrossReference", "BoundText", "Reference", "Binding"];

        Assert.Equal(tested.Order(), KindsOf(typeof(Inline)));
    }

    private static IEnumerable<string> KindsOf(Type family) =>
        family.Assembly.GetTypes().Where(type => type != family && type.IsAssignableTo(family)).Select(type => type.Name).Order();

    private static ImmutableArray<Block> Paragraphs(params ImmutableArray<Inline> inlines) => [new Block.Paragraph(inlines, null, default)];

    /// <summary>Markup without the white space that only lays out its source.</summary>
    private static string Compact(string html) => string.Concat(html.Split('\n').Select(line => line.Trim()));
}
