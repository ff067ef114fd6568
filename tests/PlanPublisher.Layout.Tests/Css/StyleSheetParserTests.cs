using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Css;

public class StyleSheetParserTests
{
    [Fact]
    public void Font_faces_are_read_with_their_files()
    {
        var sheet = Parse(
            """
            @font-face { font-family: "A B"; font-weight: 600; src: local(A), url(fonts/a.ttf) format("truetype"); }
            @font-face { font-family: C; font-style: italic; font-weight: bold; src: url("c.ttf"); font-display: swap; }
            """);

        Assert.Equal(
            ["A B 600 False fonts/a.ttf", "C 700 True c.ttf"],
            sheet.FontFaces.Select(f => $"{f.Family} {f.Weight} {f.IsItalic} {f.Address}"));
    }

    [Fact]
    public void A_misspelt_name_gets_the_nearest_known_one_as_its_hint()
    {
        var problems = new DiagnosticBag();
        var sheet = StyleSheetParser.Parse(new SourceText("print.css", "p {\n  text-aling: left;\n  hyphens: atuo; }"), problems);
        StyleResolver.Resolve(HtmlReader.Read("<p>a</p>", problems), [sheet], problems);

        Assert.Equal(
            """
            print.css:2:3: warning PP3221: the property 'text-aling' is not known
                2 |   text-aling: left;
                  |   ^^^^^^^^^^
                  = hint: did you mean 'text-align'?
            print.css:3:12: warning PP3222: 'atuo' is not a value of 'hyphens'
                3 |   hyphens: atuo; }
                  |            ^^^^
                  = hint: did you mean 'auto'?

            """.ReplaceLineEndings("\n"),
            string.Concat(problems.ToSorted().Select(DiagnosticText.Format)));
    }

    [Fact]
    public void Any_text_is_read_to_its_end_without_an_exception()
    {
        var seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "templates", "styles", "print.css"));
        // A fixed seed: the same sheets every time.
        var random = new Random(20261121);
        var html = HtmlReader.Read("<p class=a style='color: red'>a</p>", new DiagnosticBag());
        for (var round = 0; round < 300; round++)
        {
            var problems = new DiagnosticBag();
            var sheet = StyleSheetParser.Parse(new SourceText("fuzz.css", Mutate(seed, random)), problems);
            var styled = StyleResolver.Resolve(html, [sheet], problems);
            styled.Pages.Source.StyleOf(new PageSelection("cover", IsFirst: true, IsLeft: false, IsBlank: false));
        }
    }

    [Theory]
    [InlineData("p { color: ", "rgb(")]
    [InlineData("", ":is(")]
    [InlineData("", "@media print {")]
    [InlineData("", "{")]
    [InlineData("p { content: \"", "\\")]
    public void Deep_nesting_ends_in_a_problem_and_not_in_an_exception(string start, string repeated)
    {
        var problems = new DiagnosticBag();

        StyleSheetParser.Parse(new SourceText("deep.css", start + string.Concat(Enumerable.Repeat(repeated, 20_000))), problems);

        Assert.NotEmpty(problems.ToSorted());
    }

    /// <summary>A piece of the sheet with characters exchanged, dropped and doubled.</summary>
    private static string Mutate(string text, Random random)
    {
        const string marks = "{}()[]:;,.#@\"'\\/*!%-+>~ \n0aé\0";
        var start = random.Next(text.Length);
        var piece = text.Substring(start, Math.Min(random.Next(1200), text.Length - start)).ToList();
        for (var i = random.Next(12); i >= 0 && piece.Count > 0; i--)
        {
            var at = random.Next(piece.Count);
            switch (random.Next(3))
            {
                case 0:
                    piece[at] = marks[random.Next(marks.Length)];
                    break;
                case 1:
                    piece.RemoveAt(at);
                    break;
                default:
                    piece.Insert(at, marks[random.Next(marks.Length)]);
                    break;
            }
        }

        return string.Concat(piece);
    }

    private static StyleSheet Parse(string text)
    {
        var problems = new DiagnosticBag();
        var sheet = StyleSheetParser.Parse(new SourceText("a.css", text), problems);
        Assert.Equal("", string.Concat(problems.ToSorted().Select(DiagnosticText.Format)));
        return sheet;
    }
}
