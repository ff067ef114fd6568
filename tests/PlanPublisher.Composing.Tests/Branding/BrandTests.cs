using System.Text;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing.Tests.Branding;

/// <summary>What a house puts in the place of our brand, and what it is told of mistakes in it.</summary>
public sealed class BrandTests
{
    [Fact]
    public void A_colour_of_the_brand_stands_in_every_sheet_and_every_drawing()
    {
        var files = ComposedPage.Files();
        files["brand/colours.css"] = Bytes(Text(files, "brand/colours.css").Replace("--amber: #F2B233", "--amber: #FFDD00", StringComparison.Ordinal));
        files["styles/print.css"] = Bytes("h1 { color: var(--amber); margin: 0 }");

        var set = TemplateSet.FromFiles("ours", files, new DiagnosticBag());

        Assert.Equal("#FFDD00", set.Brand.Colour("amber"));
        Assert.Equal("h1 { color: #FFDD00     ; margin: 0 }", set.PrintStyles);
        Assert.StartsWith("/*", set.WebStyles, StringComparison.Ordinal);
        Assert.Contains("--amber: #FFDD00", set.WebStyles, StringComparison.Ordinal);
    }

    [Fact]
    public void The_brand_that_comes_with_the_program_has_enough_contrast_in_light_and_in_dark() =>
        Assert.Equal("", Problems(new()));

    [Theory]
    [InlineData("--grey: #505A5F", "--grey: #999999", "brand/colours.css:8:11: warning PP3513: the colour 'grey' has a contrast of 2.8:1 to 'ground', but 4.5:1 is the least that can be told apart")]
    [InlineData("--grey: #A9B3B9", "--grey: #333333", "brand/colours.css:30:65: warning PP3513: the colour 'grey' has a contrast of 1.4:1 to 'ground' on dark screens, but 4.5:1 is the least that can be told apart")]
    [InlineData("--grey: #505A5F", "--grey: grey", "brand/colours.css:8:11: error PP3512: 'grey' must be a colour, but it is 'grey'")]
    [InlineData("  --grey: #505A5F;", "  --gray: #505A5F;", "brand/colours.css:8:5: error PP3511: the colour 'gray' is used nowhere")]
    [InlineData("  --grey: #505A5F;", "", "brand/colours.css:1:1: error PP3510: the brand has no colour 'grey'")]
    [InlineData("--grey: #505A5F;", "--grey: #505A5F; color: red;", "brand/colours.css:8:20: error PP3514: a list of colours cannot hold this")]
    public void A_mistake_in_the_colours_is_told_where_it_is(string right, string wrong, string expected)
    {
        var text = Text(ComposedPage.Files(), "brand/colours.css");
        Assert.Contains(right, text, StringComparison.Ordinal);
        var at = text.IndexOf(right, StringComparison.Ordinal);

        var problems = Problems(new() { ["brand/colours.css"] = text[..at] + wrong + text[(at + right.Length)..] });

        Assert.Contains(expected, problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Inks_of_the_press_are_read_with_the_colours_and_stay_out_of_web_pages()
    {
        var set = TemplateSet.FromFiles("ours", ComposedPage.Files(), new DiagnosticBag());

        Assert.Equal([100, 75, 35, 45], set.Brand.Inks["ink"].ToArray());
        Assert.DoesNotContain("100/75/35/45", set.WebStyles, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ink: 100/75/35/45", "--ink: 100/75/35", "brand/colours.css:39:29: error PP5201: the inks of 'ink' must be four numbers, but they are '100/75/35'")]
    [InlineData("--ink: 100/75/35/45", "--ink: 100/75/35/145", "error PP5201: the inks of 'ink' must be four numbers, but they are '100/75/35/145'")]
    [InlineData("--ink: 100/75/35/45", "--inc: 100/75/35/45", "error PP3511: the colour 'inc' is used nowhere")]
    [InlineData("--ink-ground: 100/75/35/45", "--ink-ground: 100/75/35/40", "error PP5202: 'ink-ground' and 'ink' are one colour on screens (#0F2F4F) and cannot have different inks")]
    public void A_mistake_in_the_inks_is_told_where_it_is(string right, string wrong, string expected)
    {
        var text = Text(ComposedPage.Files(), "brand/colours.css");
        Assert.Contains(right, text, StringComparison.Ordinal);

        var problems = Problems(new() { ["brand/colours.css"] = text.Replace(right, wrong, StringComparison.Ordinal) });

        Assert.Contains(expected, problems, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<script>a</script></svg>", "brand/logo.svg:2:2: error PP3516: the picture holds <script>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect onclick='a'/></svg>", "error PP3516: the picture holds 'onclick'")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect fill='url(#a)'/></svg>", "error PP3516: the picture holds 'fill'")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>", "error PP3515: this is not an SVG that can stand on a page: it has no 'viewBox'")]
    [InlineData("<html/>", "error PP3515: this is not an SVG that can stand on a page: it begins with <html>")]
    [InlineData("<svg viewBox='0 0 9 9'><rect></svg>", "error PP3515: this is not an SVG that can stand on a page: a sign is missing or too many here")]
    public void A_picture_that_could_harm_a_page_is_refused(string picture, string expected) =>
        Assert.Contains(expected, Problems(new() { ["brand/logo.svg"] = picture }), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        var files = ComposedPage.Files();
        files.Remove("brand/logo.svg");
        var problems = new DiagnosticBag();

        var set = TemplateSet.FromFiles("ours", files, problems);

        Assert.Equal("the template set 'ours' has no file 'brand/logo.svg'", Assert.Single(problems.ToSorted()).Message);
        Assert.Equal("", set.Brand.Logo);
    }

    [Fact]
    public void The_logo_stands_on_the_cover_as_decoration()
    {
        var logo = ComposedPage.Flawless(new TestPlan()).One(".cover .cover-logo[aria-hidden=true] svg");

        Assert.Equal("18mm", logo.GetAttribute("height"));
        Assert.Equal(9, logo.QuerySelectorAll("circle").Length);
    }

    private static string Problems(Dictionary<string, string> replaced)
    {
        var files = ComposedPage.Files();
        foreach (var (path, text) in replaced)
        {
            files[path] = Bytes(text);
        }

        var problems = new DiagnosticBag();
        TemplateSet.FromFiles("ours", files, problems);
        return string.Concat(problems.ToSorted().Select(DiagnosticText.Format));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(Dictionary<string, ReadOnlyMemory<byte>> files, string path) => Encoding.UTF8.GetString(files[path].Span);
}
