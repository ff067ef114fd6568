using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Styles;

public class PageStyleTests
{
    private static readonly PageSelection RightPage = new("", IsFirst: false, IsLeft: false, IsBlank: false);

    [Theory]
    [InlineData("A4", "595.28pt × 841.89pt")]
    [InlineData("a5 landscape", "595.28pt × 419.53pt")]
    [InlineData("landscape", "841.89pt × 595.28pt")]
    [InlineData("100pt 60pt", "100pt × 60pt")]
    [InlineData("60pt", "60pt × 60pt")]
    public void A_size_has_names_and_lengths(string size, string expected) =>
        Assert.Equal(expected, Text(Page($"@page {{ size: {size} }}", RightPage).Size));

    [Theory]
    [InlineData("", false, false, false, "1pt")]
    [InlineData("", true, false, false, "3pt")]
    [InlineData("", false, true, false, "2pt")]
    [InlineData("", true, true, false, "3pt")]
    [InlineData("", false, true, true, "6pt")]
    [InlineData("cover", false, false, false, "4pt")]
    [InlineData("cover", true, false, false, "5pt")]
    [InlineData("cover", false, true, false, "4pt")]
    [InlineData("other", false, false, false, "1pt")]
    public void Names_count_more_than_first_and_first_more_than_sides(
        string name, bool isFirst, bool isLeft, bool isBlank, string expected)
    {
        const string sheet =
            """
            @page cover:first { margin: 5pt }
            @page cover { margin: 4pt }
            @page :blank { margin: 6pt }
            @page :first { margin: 3pt }
            @page :left { margin: 2pt }
            @page { margin: 1pt }
            """;

        var page = Page(sheet, new PageSelection(name, isFirst, isLeft, isBlank));

        Assert.Equal(expected, page.Margins.Top.ToString());
    }

    [Fact]
    public void A_right_page_is_not_a_left_one() =>
        Assert.Equal("2pt", Page("@page { margin: 1pt } @page :right { margin: 2pt }", RightPage).Margins.Left.ToString());

    [Fact]
    public void One_rule_may_be_for_several_pages() =>
        Assert.Equal(
            "2pt",
            Page("@page { margin: 1pt } @page a, b { margin: 2pt }", RightPage with { Name = "b" }).Margins.Left.ToString());

    [Fact]
    public void Percentages_of_margins_are_of_the_page_itself() =>
        Assert.Equal(
            new Edges(Length.FromPoints(10), Length.FromPoints(20), Length.FromPoints(10), Length.FromPoints(20)),
            Page("@page { size: 200pt 100pt; margin: 10% }", RightPage).Margins);

    [Fact]
    public void A_margin_box_without_content_does_not_exist()
    {
        const string sheet =
            """
            @page { @top-left { content: "a" } @top-right { color: red } @bottom-center { content: counter(page) } }
            @page bare { @top-left { content: none } }
            """;

        Assert.Equal(["TopLeft", "BottomCenter"], Page(sheet, RightPage).MarginBoxes.Select(b => b.Place.ToString()));
        Assert.Equal(
            ["BottomCenter"], Page(sheet, RightPage with { Name = "bare" }).MarginBoxes.Select(b => b.Place.ToString()));
    }

    [Fact]
    public void Margin_boxes_inherit_from_the_page_and_the_page_from_the_root()
    {
        const string sheet = "html { font: 10pt Root; color: red } @page { color: blue; @top-left { content: \"a\" } }";

        var box = Page(sheet, RightPage).MarginBoxes.Single().Style;

        Assert.Equal("10pt [\"Root\"] #0000ff", $"{box.FontSize} {StyleText.Text(box.FontFamily)} {StyleText.Text(box.Color)}");
    }

    [Theory]
    [InlineData("top-left", "Left", "Middle")]
    [InlineData("bottom-center", "Center", "Middle")]
    [InlineData("top-right", "Right", "Middle")]
    [InlineData("left-top", "Center", "Top")]
    public void Margin_boxes_align_as_their_place_suggests(string name, string textAlign, string verticalAlign)
    {
        var box = Page($"@page {{ @{name} {{ content: \"a\" }} }}", RightPage).MarginBoxes.Single().Style;

        Assert.Equal((textAlign, verticalAlign), (box.TextAlign.ToString(), box.VerticalAlign.Kind.ToString()));
    }

    [Fact]
    public void Ground_bleed_marks_and_footnote_area_are_computed()
    {
        var page = Page("@page { background: #123; bleed: 3mm; marks: crop; @footnote { margin-top: 6pt } }", RightPage);

        Assert.Equal(
            "#112233 8.5pt True 6pt",
            $"{StyleText.Text(page.Background)} {page.Bleed} {page.HasCropMarks} {page.FootnoteArea.MarginTop.Length}");
    }

    [Fact]
    public void Equal_questions_have_the_same_answer()
    {
        var source = Resolve("@page { margin: 1pt }").Pages.Source;

        Assert.Same(source.StyleOf(RightPage), source.StyleOf(RightPage));
    }

    [Fact]
    public void The_template_covers_have_no_foot_and_a_dark_ground()
    {
        var sheet = TemplateStyles.Read("print.css");
        var source = Resolve(sheet).Pages.Source;

        var cover = source.StyleOf(RightPage with { Name = "cover" });
        var wide = source.StyleOf(RightPage with { Name = "wide" });

        Assert.Equal("#0f2f4f", StyleText.Text(cover.Background));
        Assert.Empty(cover.MarginBoxes);
        Assert.Equal("841.89pt × 595.28pt", Text(wide.Size));
        Assert.Equal(
            ["BottomRight 187.09pt", "BottomLeft 527.24pt"],
            wide.MarginBoxes.Select(b => $"{b.Place} {b.Style.Width.Length}"));
    }

    private static PageStyle Page(string sheet, PageSelection page) => Resolve(sheet).Pages.Source.StyleOf(page);

    private static StyledDocument Resolve(string sheet)
    {
        var problems = new DiagnosticBag();
        var parsed = StyleSheetParser.Parse(new SourceText("page.css", sheet), problems);
        var styled = StyleResolver.Resolve(HtmlReader.Read("<p>a</p>", problems), [parsed], problems);
        Assert.Equal("", string.Concat(problems.ToSorted().Select(DiagnosticText.Format)));
        return styled;
    }

    private static string Text(Size size) => $"{size.Width} × {size.Height}";
}
