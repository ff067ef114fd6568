using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Tests.Documents;
using PlanPublisher.PdfReading.Structure;

namespace PlanPublisher.Pdf.Tests.Tagging;

public sealed class StructureTests
{
    [Fact]
    public void A_sign_is_read_as_its_label()
    {
        var paragraph = Read("<p><span role=\"img\" aria-label=\"strong link\">•••</span> to goal 1</p>").Children.Single();

        Assert.Equal("strong link to goal 1", paragraph.Text);
    }

    [Fact]
    public void A_picture_has_its_description_and_its_place()
    {
        var picture = Read("<figure><svg role=\"img\"><title>A map</title><path><?picture?></path></svg></figure>").All.Single(element => element.Role == "Figure");

        Assert.Equal("A map", picture.AlternateText);
        Assert.Equal("19.5 373.5 220.5 386.5", picture.Attributes["BBox"]);
    }

    [Fact]
    public void A_picture_without_words_is_an_artifact()
    {
        var file = TestDocument.From("<p>Text</p><img alt=\"\"><?picture?></img>").WriteAndRead();

        Assert.DoesNotContain(file.Structure.All, element => element.Role == "Figure");
        Assert.True(file.Pages[0].Sequences[1].IsArtifact);
    }

    [Fact]
    public void Only_a_change_of_language_is_said()
    {
        var paragraph = Read("<p lang=\"en-GB\">A <span lang=\"cy\">gair</span></p>").Children.Single();

        Assert.Null(paragraph.Language);
        Assert.Equal("cy", paragraph.Children.Single().Language);
    }

    [Fact]
    public void An_abbreviation_has_its_long_form() =>
        Assert.Equal("Office", Read("<p><abbr title=\"Office\">O</abbr></p>").Children.Single().Children.Single().Dictionary["E"].Text);

    [Fact]
    public void Notes_and_header_cells_are_found_by_their_identifiers()
    {
        var file = TestDocument.From("<p>A<span class=\"footnote\">one</span><span class=\"footnote\">two</span></p>").WriteAndRead();
        var notes = file.Structure.All.Where(element => element.Role == "Note").ToList();

        Assert.Equal(["note-3", "note-4"], notes.Select(note => note.Identifier));
        Assert.Contains("note-4", file.Catalog["StructTreeRoot"]["IDTree"]["Names"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_order_is_document_order_whatever_is_painted_first()
    {
        var document = TestDocument.From("<p>first</p><p>second</p>");
        var turned = document.Pages[0] with { Items = [.. document.Pages[0].Items.Reverse()] };
        var file = (document with { Pages = [turned] }).WriteAndRead();

        Assert.Equal("secondfirst", file.Pages[0].Text);
        Assert.Equal("firstsecond", file.Structure.Text);
    }

    [Fact]
    public void A_note_whose_call_is_not_marked_is_read_after_the_line_it_is_painted_under()
    {
        var document = TestDocument.From("<p>A<span class=\"footnote\">note</span> word <?page?>and more</p>");
        var pages = document.Pages.Select(page => page with
        {
            Items = [.. page.Items.Where(item => item.Mark.Part != MarkPart.Call)],
            Links = [.. page.Links.Where(link => link.Part != MarkPart.Call)],
        });
        var file = (document with { Pages = [.. pages] }).WriteAndRead();

        Assert.Equal("A word 1 noteand more", file.Structure.Text);
    }

    [Theory]
    [InlineData("lower-roman", "LowerRoman")]
    [InlineData("upper-alpha", "UpperAlpha")]
    [InlineData("none", "None")]
    public void A_list_says_how_it_is_numbered(string counterStyle, string expected)
    {
        var document = TestDocument.From("<ul><li>one</li></ul>");
        var root = Restyle(document.Document.Styled.Root, ListStyleType.Named(counterStyle));
        var styled = document.Document.Styled with { Root = root };
        var file = (document with { Document = document.Document with { Styled = styled } }).WriteAndRead();

        Assert.Equal(expected, file.Structure.Children.Single().Attributes["ListNumbering"]);
    }

    private static StyledElement Restyle(StyledElement element, ListStyleType type) => element with
    {
        Style = element.Style with { ListStyleType = type },
        Children = [.. element.Children.Select(child => child is StyledElement inner ? Restyle(inner, type) : child)],
    };

    private static StructureElement Read(string markup) => TestDocument.From(markup).WriteAndRead().Structure;
}
